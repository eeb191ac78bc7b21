/** Reads texts beside the page, which stays alive however long they are. */
import {readText} from "./reading.js";

addEventListener("message", ({data}: MessageEvent<string>) => postMessage(readText(data)));
