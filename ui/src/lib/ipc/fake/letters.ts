// The papers of the fake core: one letter, which waits for agreement or a reason.
import type { LetterRequest, LetterView } from '../core';

export class FakeLetters {
  /** Receivers to whom the person agreed. */
  agreed: string[] = [];
  /** Reasons that the case names. */
  likely: string[] = [];

  view(request: LetterRequest): LetterView {
    const level = request.level || 'service-provider';
    const own = level === 'own-file';
    const receiver = own
      ? ''
      : request.receiver || (level === 'police' ? 'police' : 'service-provider');
    const agreed = this.agreed.includes(receiver);
    const typed = request.typed ?? {};
    return {
      level,
      levels: ['service-provider', 'police', 'superior', 'own-file'],
      receiver,
      receivers: own
        ? []
        : level === 'police'
          ? ['police', 'authority']
          : ['service-provider', 'lawyer'],
      lang: request.lang || 'en',
      languages: [
        { code: 'en', ownName: 'English' },
        { code: 'lv', ownName: 'Latviešu' }
      ],
      unread: true,
      fields: [
        { part: 'from', known: 'Karin, Consul', offers: [], long: false, local: [] },
        { part: 'words', known: '', offers: ['She came alone.'], long: true, local: [] }
      ],
      leftOut: [{ part: 'name', why: 'by-telephone' }],
      gate: {
        state: own ? 'none' : agreed ? 'agreed' : request.reason ? 'reason' : 'missing',
        reason: request.reason ?? '',
        ofStep: false,
        likely: this.likely,
        detail: ''
      },
      namesPerson: false,
      missing: '',
      sheet: {
        direction: 'ltr',
        above: 'For the service provider',
        title: 'Referral letter',
        reference: '2026-001',
        beside: ['22 November 2026'],
        blocks: [
          { kind: 'heading', lines: [{ label: '', text: 'Contact', lang: null }] },
          {
            kind: 'facts',
            lines: [{ label: 'From', text: typed.from ?? 'Karin, Consul', lang: null }]
          },
          { kind: 'say', lines: [{ label: '', text: typed.words ?? '', lang: null }] }
        ],
        foot: ['Confidential.']
      }
    };
  }
}
