/** Before each file of browser tests: lets its tests take over each other's browsers, and closes them after the last. */
import { afterAll } from 'vitest';
import { keepSpares } from './spares.ts';

afterAll(keepSpares());
