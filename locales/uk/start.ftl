### Початкова сторінка: що відбувається, екстрені номери, шлях назад до сторінки.

start-title = Що відбувається?
start-lead = Виберіть найближче. Ви можете передумати; ніщо не залишає цей комп’ютер.
start-two-minutes = Відкрити на дві хвилини
start-as-page = Читати як сторінку
start-quick-check = Швидка перевірка

## Екстрені номери країни перебування

start-emergency = Екстрені номери: { $country }
start-all-contacts = Усі контакти
start-no-host = Екстрені номери
start-no-host-why = Виберіть країну, у якій ви працюєте, і її номери буде видно на кожному екрані. Якщо є загроза життю, телефонуйте 112: цей номер діє в усіх країнах Європейського Союзу і в більшості країн довкола.
start-choose-host = Вибрати країну перебування
start-service-all = Поліція, швидка, пожежники
start-service-police = Поліція
start-service-ambulance = Швидка допомога
start-service-fire = Пожежники та рятувальники
start-service-other = Інша служба
start-service-victims = Допомога постраждалим від торгівлі людьми
start-service-professionals = Поради фахівцям
start-service-public = Гаряча лінія з протидії торгівлі людьми
start-service-children = Дитяча лінія допомоги
start-service-missing-children = Зниклі діти
start-service-crime-victims = Підтримка потерпілих від злочинів

## Шлях назад

start-continue = Продовжити
start-chapter = Довідник, розділ { $number }
start-bookmarks = Закладки
start-no-bookmarks = Тут з’являться сторінки, які ви позначите під час читання.
