import type { MiddlewareObj } from '@middy/core';
import { DomainError } from '#domain/kernel/errors.ts';
import { type HttpResponse, NOT_KEPT } from '#shared/http/response.ts';

/** Whatever is thrown is answered, and logged, by `refuse`: the gateway would make a bare 500 of it, and Lambda a failure. */
export function refusedBy<Event>(
  refuse: (error: unknown, event: Event) => HttpResponse,
): MiddlewareObj<Event, HttpResponse> {
  return {
    onError: (request) => {
      request.response = refuse(request.error, request.event);
    },
  };
}

/** What somebody who waits is told when the time for a call is up: the same again finds what was done by then. */
export function outOfTime(): DomainError {
  return new DomainError('busy', { reason: 'The time for this request is up; send the same again' });
}

/** Headers of every answer, of refusals too. An answer's own come first. Used before `refusedBy`, for middlewares end in turn. */
export function notKept(): MiddlewareObj<unknown, HttpResponse> {
  const add = (request: { response: HttpResponse | null | undefined }) => {
    const { response } = request;
    if (response) request.response = { ...response, headers: { ...NOT_KEPT, ...response.headers } };
  };
  return { after: add, onError: add };
}
