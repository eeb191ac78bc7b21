import {wordsOf} from "./words.js";

/** Names of types that go on with a number after a space (`Ju 88`, `Panzer IV`). */
export const numberedTypes = wordsOf(
  `ju bf he fw me do hs ar fi go il la pe mig su tu yak an mi ka ki li pz pzkpfw panzer tiger mark mk`
);

/** Makers of aircraft and vehicles, whose names before a name say that it is a machine's (`Westland Lynx`). */
export const makers = wordsOf(
  `junkers messerschmitt heinkel focke-wulf dornier henschel arado fieseler fiat savoia-marchetti macchi caproni
    hawker supermarine vickers avro gloster fairey blackburn westland handley boeing lockheed douglas curtiss grumman
    northrop mcdonnell sikorsky mikoyan mikoyan-gurevich sukhoi ilyushin tupolev yakovlev lavochkin polikarpov
    petlyakov antonov mitsubishi nakajima aichi kawanishi dassault breguet potez morane-saulnier dewoitine farman
    nieuport spad sopwith fokker albatros`
);
