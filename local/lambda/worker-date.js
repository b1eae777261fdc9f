// @ts-check

/**
 * Puts virtual time in place of this thread's `Date`: the same two shared numbers that `VirtualTime` writes. A bundle then needs
 * no seam for the clock. `performance` and timers stay real.
 * @param {SharedArrayBuffer} shared
 */
export function patchDate(shared) {
  const [cells, RealDate] = [new Float64Array(shared), Date];
  const now = () => {
    const [offset = 0, standsAt = 0] = cells;
    return Math.floor(standsAt !== 0 ? standsAt : RealDate.now() + offset);
  };
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, property, receiver) => (property === 'now' ? now : Reflect.get(target, property, receiver)),
  });
  // `new Date().constructor` and `instanceof` lead to the same Date.
  RealDate.prototype.constructor = globalThis.Date;
}
