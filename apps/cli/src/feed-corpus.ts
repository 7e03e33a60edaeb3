import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { Fault } from '@verbatim/kit';
import { z } from 'zod';

export interface Turn {
  readonly from: 'customer' | 'agent';
  readonly text: string;
}

export interface Dialogue {
  readonly id: string;
  readonly turns: readonly Turn[];
}

export interface Corpus {
  readonly dialogues: readonly Dialogue[];
  /** Turns in which nothing is said, and what agents said before the customer did: nobody answers who has not been written to. */
  readonly skippedTurns: number;
}

const schema = z.object({
  id: z.string().min(1),
  turns: z.array(z.object({ from: z.enum(['customer', 'agent']), text: z.string() })).min(1),
});

/** The first dialogues of an NDJSON file, or a Fault that names the line that is none. */
export async function readCorpus(file: string, dialoguesMax: number): Promise<Corpus> {
  const dialogues: Dialogue[] = [];
  let skippedTurns = 0;
  let lineNumber = 0;
  for await (const line of (await opened(file)).readLines()) {
    lineNumber += 1;
    if (dialogues.length >= dialoguesMax) break;
    if (line.trim() === '') continue;
    const { id, turns } = dialogueIn(line, `${file}:${lineNumber}`);
    const said = turns.filter(({ text }) => text.trim() !== '');
    const first = said.findIndex(({ from }) => from === 'customer');
    const played = first === -1 ? [] : said.slice(first);
    skippedTurns += turns.length - played.length;
    if (played.length > 0) dialogues.push({ id, turns: played });
  }
  return { dialogues, skippedTurns };
}

async function opened(file: string): Promise<FileHandle> {
  try {
    return await open(file);
  } catch (cause) {
    throw new Fault('CORPUS_INVALID', `${file} cannot be read`, { retryable: false, cause });
  }
}

function dialogueIn(line: string, where: string): Dialogue {
  try {
    return schema.parse(JSON.parse(line));
  } catch (cause) {
    const message = `${where} is not a dialogue: {"id", "turns": [{"from": "customer" or "agent", "text"}]}`;
    throw new Fault('CORPUS_INVALID', message, { retryable: false, cause });
  }
}
