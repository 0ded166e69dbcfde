/** Where the sign of a field or a part is found, so that the keyboard comes back to it. */
export const signId = (key: string) => `review-sign-${key}`;
