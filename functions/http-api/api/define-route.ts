import type * as z from 'zod';
import type {
  AnswerFacts,
  BodyFacts,
  JsonReply,
  OwnAnswer,
  PageReply,
  PublicRequest,
  PublicRoute,
  Reply,
  RolesRequest,
  RolesRoute,
  RouteFacts,
  UnchangedReply,
} from './route.ts';
import type { Services } from './services.ts';

/** `{ number: string; id: string }` of `/incidents/{number}/attachments/{id}` */
type ParamsOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [Key in Name]: string } & ParamsOf<Rest>
  : unknown;

interface Typed<Path extends string, Body extends z.ZodType, Query extends z.ZodType> {
  readonly path: Path;
  readonly query?: Query;
  readonly body?: BodyFacts<Body>;
}

type Untyped<Whole> = Omit<Whole, 'path' | 'query' | 'body' | 'answer' | 'handle'>;

/** Declares a route for roles, so that its use case is given what its schemas make of the input. */
export function defineRoute<
  Path extends string,
  Answer extends z.ZodType,
  Body extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Own extends z.ZodType = Answer,
>(
  route: Untyped<RolesRoute> &
    Typed<Path, Body, Query> & {
      readonly answer: AnswerFacts & { readonly type: 'json'; readonly schema: Answer; readonly own?: OwnAnswer<Own> };
      handle(
        request: RolesRequest<ParamsOf<Path>, z.output<Body>, z.output<Query>>,
        services: Services,
      ): Promise<JsonReply<z.input<Answer> | z.input<Own>> | UnchangedReply>;
    },
): RolesRoute {
  // What a use case asks for is what read-request.ts makes with these very schemas; one list holds all routes alike.
  return route as RolesRoute;
}

/** Declares a route for roles that answers a document, which no schema describes. */
export function defineDocumentRoute<Path extends string, Query extends z.ZodType = z.ZodUndefined>(
  route: Untyped<RolesRoute> &
    Typed<Path, z.ZodUndefined, Query> & {
      readonly answer: AnswerFacts & { readonly type: 'page' };
      handle(request: RolesRequest<ParamsOf<Path>, undefined, z.output<Query>>, services: Services): Promise<PageReply>;
    },
): RolesRoute {
  return route as RolesRoute;
}

/** Declares a route that needs no token of the user pool. */
export function definePublicRoute<
  Path extends string,
  Body extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
>(
  route: Untyped<PublicRoute> &
    Typed<Path, Body, Query> &
    Pick<RouteFacts, 'answer'> & {
      handle(
        request: PublicRequest<ParamsOf<Path>, z.output<Body>, z.output<Query>>,
        services: Services,
      ): Promise<Reply>;
    },
): PublicRoute {
  return route as PublicRoute;
}
