import { killInTheMiddle, newKillBoard } from '../main/kill.ts';
import { inFolder } from './desk.ts';

/** Kills a writing process again and again; nothing it acknowledged may be lost, and the file must be whole. */
export async function benchKills(rounds = 200): Promise<void> {
  await inFolder(async (folder) => {
    const path = await newKillBoard(folder);
    let next = 0;
    let lost = 0;
    const problems: string[] = [];
    for (let round = 0; round < rounds; round++) {
      // From the first word to 60 ms after it: in the middle of a commit, of a command, of a checkpoint.
      const said = await killInTheMiddle(path, next, (round * 7) % 60);
      if (said.kept < said.acknowledged) lost += said.acknowledged - said.kept;
      problems.push(...said.problems);
      next = said.kept;
    }
    const found = problems.length === 0 ? 'every file whole' : problems.slice(0, 5).join('; ');
    console.log(`kill -9: ${rounds} kills, ${(next + 1) * 2} acknowledged writes, ${lost} lost, ${found}`);
    if (lost > 0 || problems.length > 0) process.exitCode = 1;
  });
}
