import fc from "fast-check";

// a few dozen runs kill what any run kills; what only luck would find is for the whole suite
fc.configureGlobal({ seed: 20_270_101 });
