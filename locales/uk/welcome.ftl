### Перший запуск: мова, країна перебування, держава, що направила.

welcome-title = Налаштуйте цей комп’ютер
welcome-lead = Три короткі кроки. Усе можна змінити пізніше в налаштуваннях.
welcome-offline = Працює без інтернету. Нічого нікуди не надсилається ні тепер, ні згодом.
welcome-hide = Щоб сховати вікно будь-якої миті: { $keys }. Його закриє перелік святкових днів.
welcome-return = Щоб повернутися: { $keys } або тричі клацніть рік у заголовку. Запам’ятайте це.
welcome-edition = Видання: { $date }
welcome-step = Крок { $number } з { $total }
welcome-language = Виберіть мову
welcome-language-why = Якщо сторінку ще не перекладено, ви побачите англійський оригінал.
welcome-host = Де ви працюєте?
welcome-host-why = Екстрені номери цієї країни буде видно на кожному екрані.
welcome-sending = Якій державі належить ваша установа?
welcome-sending-why = Тоді її контакти для власних громадян будуть під рукою.
welcome-complete = Повністю
welcome-reviewed = Повністю, перевірено фахівцями
welcome-pages = Сторінок: { $pages } з { $total }
welcome-back = Назад
welcome-skip = Пропустити решту
welcome-continue = Далі
welcome-done = Відкрити довідник
