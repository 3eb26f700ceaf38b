// Builds one entry apart from the others: what it shares with them would be files of their own, and those it has to wait for.
import { build, type Rolldown, type UserConfig } from 'vite';

export type BuiltFile = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** Everything in one script. `root` is the project's folder, `entry` is relative to it; `shared` is how all entries are built. */
export async function builtApart(root: string, entry: string, shared: UserConfig): Promise<BuiltFile[]> {
  const built = await build({
    ...shared,
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ...shared.build, write: false, rolldownOptions: { input: `${root}${entry}`, output: { codeSplitting: false } } },
  });
  return Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
}
