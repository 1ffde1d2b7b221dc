/** This machine has no usable browser; the message says how to get one. */
export class NoBrowser extends Error {}
