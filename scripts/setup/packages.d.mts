/** Whether what is installed in a folder is what its lock says. */
export function installedAsLocked(folder: string): boolean;

/** How to start npm with these words: the program and its arguments. */
export function npm(...words: string[]): [program: string, args: string[]];

/** Installs the project's own packages. */
export function installPackages(options: { quiet: boolean }): Promise<void>;
