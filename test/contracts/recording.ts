export interface Call {
  readonly method: string;
  readonly args: readonly unknown[];
}

/** @returns the same object, which writes down each call of its methods before it answers */
export function recording<Target extends object>(target: Target, calls: Call[]): Target {
  return new Proxy(target, {
    get(object, method, receiver) {
      const value: unknown = Reflect.get(object, method, receiver);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        calls.push({ method: String(method), args });
        return Reflect.apply(value, object, args);
      };
    },
  });
}
