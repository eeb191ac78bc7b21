import {expect, test} from "vitest";
import {answerOf} from "../../../src/components/cell/messages.js";

const none = {fault: {message: "the code gave no answer that could be read", line: null, column: null}};

test.each([
  [{drawing: {svg: "<svg/>", text: "a"}}, {drawing: {svg: "<svg/>", text: "a"}}],
  [{drawing: {svg: "<svg/>", text: 1}}, {drawing: {svg: "<svg/>", text: null}}],
  [{fault: {message: "no", line: 2, column: "x"}}, {fault: {message: "no", line: 2, column: null}}],
  [{fault: {message: "n".repeat(5000)}}, {fault: {message: "n".repeat(1000), line: null, column: null}}],
  [{file: {name: "a.csv", type: "text/html", body: "b"}}, {file: {name: "a.csv", type: "", body: "b"}}],
  [null, none],
  ["ready", none],
  [{drawing: {svg: {}}}, none],
  [{file: {name: "a.svg", body: {}}}, none]
])("%j is the answer %j", (given, answer) => expect(answerOf(given)).toEqual(answer));
