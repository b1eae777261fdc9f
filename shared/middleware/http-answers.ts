import type { MiddlewareObj } from '@middy/core';
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

/** Headers of every answer, of refusals too. An answer's own come first. Used before `refusedBy`, for middlewares end in turn. */
export function notKept(): MiddlewareObj<unknown, HttpResponse> {
  const add = (request: { response: HttpResponse | null | undefined }) => {
    const { response } = request;
    if (response) request.response = { ...response, headers: { ...NOT_KEPT, ...response.headers } };
  };
  return { after: add, onError: add };
}
