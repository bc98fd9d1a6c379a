export const signing = { current: 'of-the-workspace' };
