import { ask, cause, ifKnown, ifSettled, settle, undecided } from '../ask.ts';
import { undeployed } from './undeployed.ts';

/** The browser refuses to show the answer: the preflight failed, or the answer lacks a header that it wants. */
export const corsBlocked = settle('corsMessage', {
  corsMessage: ask('corsMessage', {
    'preflight-failed': 'preflight',
    'no-header': 'actual',
    'header-not-allowed': 'refusedHeader',
    'method-not-allowed': cause('cors-method-not-allowed'),
    'origin-mismatch': cause('cors-origin-mismatch'),
    'wildcard-with-credentials': cause('cors-wildcard-with-credentials'),
    'several-values': cause('cors-duplicate-headers'),
    redirect: cause('cors-preflight-redirect'),
    'no-detail': 'actual',
    unknown: 'preflight',
  }),
  refusedHeader: ask('refusedHeader', {
    'access-control': cause('cors-response-headers-sent-by-client'),
    ordinary: cause('cors-header-not-allowed'),
    unknown: cause('cors-header-not-allowed'),
  }),

  preflight: settle('answerSeen', {
    answerSeen: ifSettled('preflightAnswer', 'preflightAnswer', 'optionsKnown'),
    // A preflight carries no credentials: where OPTIONS wants some, or nobody serves it, its answer is no news.
    optionsKnown: ifKnown(
      'optionsMethod',
      {
        missing: cause('options-method-missing'),
        protected: cause('options-method-requires-auth'),
        'not-deployed': 'notDeployed',
      },
      'preflightAnswer',
    ),
    preflightAnswer: ask('preflightAnswer', {
      'no-route': 'optionsMethod',
      refused: 'refusedBy',
      'ok-without-headers': 'apiType',
      'server-error': cause('cors-binary-media-types'),
      'cloudfront-page': cause('cloudfront-method-not-allowed'),
      'no-answer': cause('dns-name-does-not-resolve'),
      unknown: 'optionsMethod',
    }),
    optionsMethod: ask('optionsMethod', {
      missing: cause('options-method-missing'),
      protected: cause('options-method-requires-auth'),
      'not-deployed': 'notDeployed',
      open: '#cors-actual',
      unknown: undecided,
    }),
    notDeployed: ask('deployedSinceChange', { ...undeployed, automatic: cause('http-api-auto-deploy-off') }),
    refusedBy: ask('optionsMethod', {
      protected: cause('options-method-requires-auth'),
      missing: cause('options-method-missing'),
      open: 'webAcl',
      'not-deployed': 'notDeployed',
      unknown: 'webAcl',
    }),
    webAcl: ask('webAcl', {
      blocked: cause('waf-block'),
      'not-blocked': cause('options-method-requires-auth'),
      unknown: undecided,
    }),
    apiType: ask('apiType', {
      // An HTTP API with CORS configured leaves the headers out when the origin is not in its list.
      http: cause('cors-origin-mismatch'),
      rest: cause('cors-headers-missing-on-response'),
      unknown: undecided,
    }),
  }),

  actual: settle(
    'actualAnswer',
    {
      actualAnswer: ask('actualAnswer', {
        success: 'backendSendsCors',
        'gateway-error': cause('cors-headers-missing-on-error'),
        'backend-error': 'backendSendsCors',
        'no-answer': cause('dns-name-does-not-resolve'),
        unknown: 'backendSendsCors',
      }),
      backendSendsCors: ask('backendSendsCors', {
        no: cause('cors-headers-missing-on-response'),
        yes: 'apiType',
        unknown: undecided,
      }),
      apiType: ifKnown('apiType', { http: cause('http-api-cors-overrides-backend') }, 'preflightSeen'),
      preflightSeen: ifKnown('corsMessage', { 'no-detail': 'askPreflight' }, undecided),
      askPreflight: ask('preflightAnswer', {
        'no-route': cause('options-method-missing'),
        refused: cause('options-method-requires-auth'),
        'ok-without-headers': undecided,
        'server-error': cause('cors-binary-media-types'),
        'cloudfront-page': cause('cloudfront-method-not-allowed'),
        unknown: undecided,
      }),
    },
    'cors-actual',
  ),
});
