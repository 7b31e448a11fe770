import { runQuietly } from '../launch/command.ts';
import { toolScript } from '../root.ts';
import { well, wrong, type Step } from '../steps.ts';

export type Tool = {
  readonly name: string;
  /** The package and the script in it that is the tool's command. */
  readonly script: readonly [packageName: string, file: string];
  readonly args: readonly string[];
};

/** A check that is somebody else's tool: its exit code decides, its output is shown only when it complains. */
export function toolStep({ name, script, args }: Tool): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await runQuietly(process.execPath, [toolScript(...script), ...args]);
      return code === 0 ? well() : wrong(output);
    },
  };
}
