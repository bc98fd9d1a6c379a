export const more = 'of-the-pattern';
