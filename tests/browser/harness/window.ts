// The size of the windows that tests and pictures use: a small laptop's.
export const WINDOW = { width: 1280, height: 800 } as const;
