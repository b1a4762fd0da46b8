### Що співробітник з’ясував про контакт — скрізь, де його показано.

local-mark = Місцеве, { $date }
local-about = про { $number }
local-number = телефонуйте { $number }
local-hours = години: { $hours }
local-works-on = телефонували { $date }, працює
local-works = працює
local-no-answer-on = телефонували { $date }, більше не відповідає
local-no-answer = більше не відповідає
local-called-on = телефонували { $date }
local-changed = Запис у довіднику відтоді змінився: порівняйте.
local-gone = У довіднику більше немає цього запису.
local-old = Старше 18 місяців: спершу перевірте.
