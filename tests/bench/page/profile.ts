/** How long a script of the extension kept a page's main thread, by the browser's own sampling profiler. */
import type { CDPSession } from 'playwright-core';

/** Microseconds between two samples. */
const INTERVAL = 50;

interface ProfileNode {
  id: number;
  callFrame: { url: string };
  children?: number[];
}
interface Profile {
  nodes: ProfileNode[];
  samples?: number[];
  timeDeltas?: number[];
}

export async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
}

/** Milliseconds in which a script whose address ends in `script` was on the stack: its own work and the browser's for it. */
export async function stopProfile(session: CDPSession, script: string): Promise<number> {
  const { profile } = (await session.send('Profiler.stop')) as { profile: Profile };
  const ours = new Set<number>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const mark = (node: ProfileNode, within: boolean): void => {
    const own = within || node.callFrame.url.endsWith(script);
    if (own) ours.add(node.id);
    for (const child of node.children ?? []) mark(byId.get(child)!, own);
  };
  mark(profile.nodes[0]!, false);
  const { samples = [], timeDeltas = [] } = profile;
  // A delta is the time since the sample before, so it belongs to that one.
  return samples.reduce((sum, id, index) => sum + (ours.has(id) ? (timeDeltas[index + 1] ?? 0) : 0), 0) / 1000;
}
