import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Scores with the scripts that lie beside the data, so that our figures are theirs. Returns what is printed. */
export function scored(script: string, labels: readonly string[], reports: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
  try {
    const [labelFile, reportFile] = [join(folder, 'labels.jsonl'), join(folder, 'reports.jsonl')];
    writeFileSync(labelFile, `${labels.join('\n')}\n`);
    writeFileSync(reportFile, `${reports.join('\n')}\n`);
    const most = 64 * 1024 * 1024;
    const printed = execFileSync('python3', [script, labelFile, reportFile, '0'], { maxBuffer: most });
    return printed.toString('utf8').trimEnd().split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The last line of a scorer is its sum, as JSON. */
export const sumOf = (printed: readonly string[]): unknown => JSON.parse(printed.at(-1) ?? 'null');
