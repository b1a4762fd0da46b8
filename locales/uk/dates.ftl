### Дати джерел, короткі примітки біля номера чи твердження.

dates-as-of = за даними { $date }
dates-about = приблизно { $date }
dates-or-later = { $date } або пізніше
dates-undated = джерело без дати
dates-unverified = ще не перевірено
dates-check-first = Спершу перевірте
