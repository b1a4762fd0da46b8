// The icon of each situation, by the last part of its page id.
import Backpack from '@lucide/svelte/icons/backpack';
import FileSearch from '@lucide/svelte/icons/file-search';
import Landmark from '@lucide/svelte/icons/landmark';
import LifeBuoy from '@lucide/svelte/icons/life-buoy';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import Phone from '@lucide/svelte/icons/phone';
import Route from '@lucide/svelte/icons/route';
import UserRound from '@lucide/svelte/icons/user-round';

const icons: Record<string, typeof Phone> = {
  'person-in-front-of-you': UserRound,
  'call-or-message': Phone,
  'application-looks-wrong': FileSearch,
  'child-may-be-affected': Backpack,
  'immediate-danger': LifeBuoy,
  'detained-national': Landmark,
  'need-to-refer': Route
};

/** The icon of a situation; a speech bubble for one that came later than this program. */
export const iconOf = (page: string) => icons[page.split('/').at(-1) ?? ''] ?? MessageCircle;

/** Whether the situation is about danger now, the one thing that may be red. */
export const isDanger = (page: string) => page.endsWith('/immediate-danger');
