import type { MiddlewareObj } from '@middy/core';
import type * as z from 'zod';

/** The handler is given what the schema reads. What it refuses is thrown: tried again by whoever calls, then dead-lettered. */
export function parsedBy<Schema extends z.ZodType>(schema: Schema): MiddlewareObj<z.output<Schema>> {
  return readBy((event) => schema.parse(event));
}

/** The same for what takes more than one schema to read. */
export function readBy<Event>(read: (event: unknown) => Event): MiddlewareObj<Event> {
  return {
    before: (request) => {
      request.event = read(request.event);
    },
  };
}
