import { FIRST } from './first/index.ts';
import type { Round } from './round.ts';

export const ROUNDS: readonly Round[] = [FIRST];
