/** Asks the worker to leave by itself. In a file of its own: what both threads import is built into a chunk beside them. */
export const leaving = 'leave';
