// An index of any rules, with the keys that a build would have read off them beforehand.
import { RuleIndex } from '../../src/extract/rule-index.ts';
import { keysOf } from '../../src/sites/rule-keys.ts';
import type { NoiseSigns } from '../../src/sites/site.ts';

export const indexOf = (rules: readonly NoiseSigns[]): RuleIndex => new RuleIndex(rules, keysOf(rules));
