/**
 * How much of a page is read, whatever the page holds: every loop over parts of a page ends at one of these. A cap is
 * many times what pages of shops hold, so that it changes nothing on them, and small enough that a page made to harm
 * costs little. What lies beyond a cap is not read, and where that could hide a list, the reading says so. What a
 * name, a heading or a list is *like* is said where it is tested.
 */

// Time, in milliseconds on a machine of usual speed.

/** Our own time for one reading. The slowest of 148 pages of shops took 70, with none of our code compiled. */
export const longestReading = 200;
/** What one step can take, between which the page runs. What is longer on the clock is the machine standing still. */
export const longestStep = 50;
/** A machine may be so many times as slow, and no clock that jumped can grant more. */
export const mostSlowness = 10;
