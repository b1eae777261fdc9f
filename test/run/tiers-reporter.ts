import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';
import type { Result } from './result.ts';

interface Tier extends Result {
  readonly since: number;
}

/** Counts the tests of each project and writes what came of them to the file that `FIRSTLINE_TEST_TIERS` names. */
export default class TiersReporter implements Reporter {
  readonly #tiers = new Map<string, Tier>();

  onTestModuleStart({ project }: TestModule): void {
    if (!this.#tiers.has(project.name)) this.#tiers.set(project.name, begun(project.name));
  }

  onTestModuleEnd(module: TestModule): void {
    const tier = this.#tiers.get(module.project.name) ?? begun(module.project.name);
    this.#tiers.set(module.project.name, withModule(tier, module));
  }

  onTestRunEnd(_modules: readonly TestModule[], _unhandled: readonly unknown[], _reason: TestRunEndReason): void {
    const path = process.env.FIRSTLINE_TEST_TIERS;
    if (path !== undefined) writeFileSync(path, JSON.stringify([...this.#tiers.values()]));
  }
}

function begun(tier: string): Tier {
  return { tier, passed: 0, failed: 0, skipped: 0, seconds: 0, since: performance.now() };
}

function withModule(tier: Tier, module: TestModule): Tier {
  const tests = [...module.children.allTests()];
  const count = (state: string) => tests.filter((test) => test.result().state === state).length;
  const [passed, failed] = [count('passed'), count('failed')];
  // A file that does not load, or fails around its tests, counts as one.
  const failures = module.ok() ? failed : Math.max(failed, 1);
  return {
    ...tier,
    passed: tier.passed + passed,
    failed: tier.failed + failures,
    skipped: tier.skipped + tests.length - passed - failed,
    seconds: (performance.now() - tier.since) / 1000,
  };
}
