import { FIRST } from './first/index.ts';
import type { Round } from './round.ts';
import { SECOND } from './second/index.ts';

export const ROUNDS: readonly Round[] = [FIRST, SECOND];
