# Все фразы по-русски. Числа приходят числами и пишутся по правилам языка; названия партий стоят
# в именительном падеже и уже в кавычках там, где они нужны: «Ак жол», но ОСДП и Против всех.
# Из разметки есть только <b> и <i>.

### Слова

n-votes = { $votes ->
    [one] { $votes } голос
    [few] { $votes } голоса
    [many] { $votes } голосов
   *[other] { $votes } голоса
}
n-seats = { $seats ->
    [one] { $seats } мандат
    [few] { $seats } мандата
    [many] { $seats } мандатов
   *[other] { $seats } мандата
}
ordinal = { $rank }-е

day = { $day_month } { $year } года
month = { $month } { $year } года
year = { $year } года

# Чего именно доля: в родительном падеже.
base-valid = действительных голосов
base-total = всех поданных голосов
base-none = голосов
whole-result = итоги

## Как называется вопрос: в подтверждении, на кнопке и как вопрос, который можно отправить

topic-results = итоги
topic-party = результат
topic-compare = сравнить
topic-ratio = во сколько раз
topic-sum = вместе
topic-filter = партии
topic-history = по годам
topic-lineage = прежнее название
topic-what_if = что если
topic-inverse = какой порог
topic-methods = какой метод
topic-how = по шагам
topic-ranks = рейтинг
topic-totals = явка
topic-threshold = порог
topic-seats = мандаты
topic-dates = дата выборов
topic-chair = спикер
topic-system = избирательная система
topic-background = предыстория
topic-sources = источник
topic-conflicts = расхождения
topic-leaders = лидеры
topic-person = человек
topic-referendum = референдум
topic-parties = какие партии участвовали
topic-elections = какие выборы
topic-regions = по регионам
topic-exit_polls = экзитполы
topic-start = начало
topic-help = помощь
topic-about = о боте
topic-talk = здравствуйте

measure-votes = голоса
measure-share = процент
measure-seats = мандаты
measure-change = изменение мандатов
measure-leader = лидер
measure-rank = какое место
measure-valid = действительные голоса
measure-invalid = недействительные бюллетени
measure-cast = число проголосовавших
measure-registered = избиратели в списках
measure-turnout = явка
measure-nonvoters = число не голосовавших
measure-threshold = порог
measure-passed = прошли порог
measure-missed = не прошли порог
measure-two_thirds = две трети
measure-majority = большинство
measure-list_seats = мандаты по спискам
measure-district_seats = мандаты по округам
measure-components = состав палаты
measure-date = дата выборов
measure-chair = спикер
measure-system = избирательная система
measure-results = итоги
measure-early = досрочные выборы
measure-second_round = второй тур
measure-before = спикер до выборов
measure-after = спикер после выборов
measure-dissolution = роспуск
measure-outcome = чем закончилось
measure-reform = реформа
measure-observers = наблюдатели
measure-opposition = оппозиция
measure-criticism = критика
measure-exit_poll = экзитполы
measure-region = по регионам
measure-others = остальные партии
measure-under = меньше
measure-over = больше
measure-inclusive = включительно
measure-between = между
measure-hello = здравствуйте
measure-thanks = спасибо
measure-bye = до свидания

extreme-highest = максимум
extreme-lowest = минимум

rank-name = { $rank ->
    [1] победитель
    [-1] последнее место
   *[other] { ordinal } место
}
rank-from-last = { ordinal } место с конца

### Вокруг каждого ответа

source-line = Источник: { $sources }
reading-line = Вопрос понят так: { $reading }

choices = Что вы имели в виду?
unknown-words = Не удалось понять «{ $words }». Возможно, вы имели в виду:
unknown-words-bare = Не удалось понять «{ $words }». Я отвечаю на вопросы о парламентских выборах в Казахстане.
unknown-nothing = Я знаю только парламентские выборы в Казахстане. Попробуйте спросить:
unknown-question = Слова знакомые, но вопрос непонятен. Возможно, вы имели в виду:
unknown-year = Парламентских выборов { $words } года у меня нет. Есть: { $years }.
unknown-office = У меня есть только выборы в нижнюю палату парламента. Могу ответить:
unknown-country = У меня есть только выборы в Казахстане. Могу ответить:
unknown-opinion = Я не высказываю мнений: только цифры и слова других. Могу ответить:
unknown-future = Я не строю прогнозов: у меня только итоги. Могу ответить:
unknown-personal = Таких данных нет. Могу ответить:
unknown-region = Голосов по регионам нет, только по всей стране. Могу ответить:
unknown-command = Такой команды нет. Попробуйте /help.
unknown-button = Эта кнопка устарела. Задайте вопрос ещё раз.
refused-seats = Палаты на { $value } мест быть не может: мест бывает от 1 до 1000.
refused-threshold = Порога в { $value }% быть не может: он бывает от 0 до 100%.
failure = Простите, что-то сломалось. Попробуйте ещё раз чуть позже.
notice-many = Вы спрашиваете быстрее, чем я успеваю отвечать. Отвечу на то, что есть, а потом спрашивайте дальше.
notice-stale = Меня какое-то время не было, и старые сообщения остались без ответа. Спросите ещё раз то, что вам всё ещё нужно.
notice-interrupted = Меня прервали, и ответить на это я не успел. Спросите, пожалуйста, ещё раз.

### Чего нет

no-result = <b>Итогов выборов { $year } года пока нет.</b>
no-result-date = Выборы назначены на { $date }, мест в палате — { $seats }.
not-on-ballot = <b>Нет среди участников выборов { $year } года:</b> { $party }.
stood-in = Годы участия: { $years }.
no-votes = <b>Данных о голосах нет:</b> { $party }, { $year }.
no-seats-held = <b>Данных о мандатах нет:</b> { $party }, { $year }.
no-list-seats = <b>Таких данных нет:</b> { $party }, { $year }.
no-districts = <b>Округов не было</b> на выборах { $year } года: все кандидаты шли по спискам.
no-change-held = <b>Изменение числа мандатов</b> источники не называют: { $party }, { $year }.
no-leader = <b>Данных о лидере нет:</b> { $party }, { $year }.
no-rank = { $party } — не список, поэтому места в общем порядке нет.
total-missing = <b>В источниках не найдено:</b> { $total }, { $year }.
no-chair = <b>Данных нет:</b> председатель палаты, { $year }.
no-conflict = <b>Источники не расходятся:</b> выборы { $year } года.
no-conflict-figure = <b>Ни один источник не называет { $figure }</b>: выборы { $year } года.
no-background = Предыстории нет: выборы { $year } года.
no-dissolution = Данных о роспуске нет: выборы { $year } года.
no-outcome = О том, чем закончились выборы { $year } года, данных больше нет.
no-observers = Оценок наблюдателей нет: выборы { $year } года.
no-opposition = Высказываний оппозиции нет: выборы { $year } года.
no-criticism = Критических отзывов нет: выборы { $year } года.
no-reform = Данных о реформе нет: выборы { $year } года.

### Один список

party-votes = <b>{ n-votes }</b> — { $party }, { $year }.
party-votes-share = Это { $share } { $base }.
party-share = <b>{ $share }</b> { $base } — { $party }, { $year }.
party-share-votes = { n-votes } из { $total }.
party-place = { ordinal } место из { $lists }.
party-short = До порога { $threshold } не хватило { $short ->
    [one] { $short } голоса
   *[other] { $short } голосов
}.
party-over = Порог { $threshold } преодолён.
party-seats = <b>{ $seats } из { $total ->
    [one] { $total } места
   *[other] { $total } мест
}</b> ({ $share }) — { $party }, { $year }.
party-has-majority = Это большинство: хватило бы и { $majority }.
party-parts = { $list } по спискам, { $district } в округах.
party-new = Впервые: в прошлом составе мандатов не было.
party-change-short = По сравнению с прошлым составом: { $size ->
    [one] { $change } мандат
    [few] { $change } мандата
    [many] { $change } мандатов
   *[other] { $change } мандата
}.
party-unchanged = Мандатов столько же, сколько в прошлом составе.
party-change = <b>{ $size ->
    [one] { $change } мандат
    [few] { $change } мандата
    [many] { $change } мандатов
   *[other] { $change } мандата
}</b> — { $party }, { $year }.
party-change-none = <b>Изменение: 0 мандатов</b> — { $party }, { $year }.
party-change-from = Было { $before }, стало { $seats }.
party-change-new = <b>{ n-seats }</b> — { $party }, { $year }. Впервые: в прошлом составе мандатов не было.
party-list-seats = <b>{ $seats } из { $total ->
    [one] { $total } мандата
   *[other] { $total } мандатов
} по спискам</b> — { $party }, { $year }.
party-district-seats = <b>{ $seats } из { $total ->
    [one] { $total } мандата
   *[other] { $total } мандатов
} по округам</b> — { $party }, { $year }.
party-leader = <b>{ $leader }</b> — лидер ({ $party }, { $year }).
party-leader-since = Во главе — с { $since }.
party-rank = <b>{ ordinal } место из { $lists }</b> — { $party }, { $year }.
party-rank-votes = { n-votes }, { $share }.
party-rank-behind = На { $gap ->
    [one] { $gap } голос
    [few] { $gap } голоса
    [many] { $gap } голосов
   *[other] { $gap } голоса
} меньше, чем { $other }.

### Итоги и места

results-headline = <b>{ $share } — { $party }</b>, первое место в { $year } году.
results-headline-seats = <b>{ n-seats } — { $party }</b>, первое место в { $year } году.
results-row = { $party }: { $votes } ({ $share }), { n-seats }
results-row-no-seats = { $party }: { $votes } ({ $share })
results-row-seats = { $party }: { n-seats }
turnout-of = Явка { $turnout }: { $cast } из { $registered }.
turnout-only = Явка: { $turnout }.
later-annulled = В марте 1995 года Конституционный суд признал эти выборы недействительными.
seats-unattributed = Для части мест { $year } года партия не установлена.

ranks-winner = <b>{ $party }</b> — победитель выборов { $year } года.
ranks-place = <b>{ ordinal } место из { $lists } — { $party }</b>, { $year }.
ranks-last = <b>Последнее, { $lists }-е место — { $party }</b>, { $year }.
ranks-seats = { $seats } из { $total ->
    [one] { $total } мандата
   *[other] { $total } мандатов
}.
ranks-ahead = На { $gap ->
    [one] { $gap } голос
    [few] { $gap } голоса
    [many] { $gap } голосов
   *[other] { $gap } голоса
} больше, чем { $other }.
ranks-ahead-seats = На { $gap ->
    [one] { $gap } мандат
    [few] { $gap } мандата
    [many] { $gap } мандатов
   *[other] { $gap } мандата
} больше, чем { $other }.
rank-beyond = На выборах { $year } года было <b>всего { $lists ->
    [one] { $lists } список
    [few] { $lists } списка
    [many] { $lists } списков
   *[other] { $lists } списка
}</b>.

### Явка и бюллетени

turnout = <b>{ $turnout }</b> — явка на выборах { $year } года.
turnout-parts = Это { $cast } из { $registered ->
    [one] { $registered } избирателя
   *[other] { $registered } избирателей
} в списках.
turnout-rest = Остальные { $rest } не голосовали.
registered-only = Избирателей в списках: { $registered }.
valid-only = Действительных голосов: { $valid }.
cast = <b>{ $cast ->
    [one] { $cast } человек</b> проголосовал
    [few] { $cast } человека</b> проголосовало
    [many] { $cast } человек</b> проголосовало
   *[other] { $cast } человека</b> проголосовало
} в { $year } году.
cast-turnout = Явка { $turnout }: в списках было { $registered }.
cast-parts = Действительных бюллетеней { $valid }, недействительных и пустых { $invalid }.
registered = <b>{ $registered ->
    [one] { $registered } избиратель
    [few] { $registered } избирателя
    [many] { $registered } избирателей
   *[other] { $registered } избирателя
}</b> в списках { $year } года.
registered-voted = Из них проголосовало { $cast } ({ $turnout }).
nonvoters = <b>{ $rest ->
    [one] { $rest } человек</b> не голосовал
    [few] { $rest } человека</b> не голосовало
    [many] { $rest } человек</b> не голосовало
   *[other] { $rest } человека</b> не голосовало
} в { $year } году.
nonvoters-share = Это { $share } избирателей: в списках { $registered }, проголосовало { $cast }.
valid = <b>{ $valid ->
    [one] { $valid } действительный голос
    [few] { $valid } действительных голоса
    [many] { $valid } действительных голосов
   *[other] { $valid } действительного голоса
}</b>, { $year }.
invalid = <b>{ $invalid ->
    [one] { $invalid } недействительный или пустой бюллетень
    [few] { $invalid } недействительных и пустых бюллетеня
    [many] { $invalid } недействительных и пустых бюллетеней
   *[other] { $invalid } недействительного и пустого бюллетеня
}</b>, { $year }.
invalid-rest = Недействительных и пустых — { $invalid }.
part-of-cast = Это { $share } от числа проголосовавших ({ $cast }).

### Порог

threshold = <b>{ $threshold }</b> — порог на выборах { $year } года.
threshold-votes-of = Это { $bar ->
    [one] { $bar } голос
    [few] { $bar } голоса
    [many] { $bar } голосов
   *[other] { $bar } голоса
}, считая от { $base } ({ $total }).
threshold-votes = Порог { $threshold } — это { $bar ->
    [one] { $bar } голос
    [few] { $bar } голоса
    [many] { $bar } голосов
   *[other] { $bar } голоса
}.
threshold-passed = <b>{ $count ->
    [one] { $count } список преодолел
    [few] { $count } списка преодолели
    [many] { $count } списков преодолели
   *[other] { $count } списка преодолели
}</b> порог { $threshold } в { $year } году: { $parties }.
threshold-missed = <b>{ $count ->
    [one] { $count } список не преодолел
    [few] { $count } списка не преодолели
    [many] { $count } списков не преодолели
   *[other] { $count } списка не преодолели
}</b> порог { $threshold } в { $year } году:
threshold-missed-row = { $party }: не хватило { $short ->
    [one] { $short } голоса
   *[other] { $short } голосов
}
threshold-missed-list = { $party } ({ $share }): не хватило { $short ->
    [one] { $short } голоса
   *[other] { $short } голосов
}
threshold-nearest = { $count ->
    [one] Не преодолел порог { $count } список —
    [few] Не преодолели порог { $count } списка, ближе всех —
    [many] Не преодолели порог { $count } списков, ближе всех —
   *[other] Не преодолели порог { $count } списка, ближе всех —
} { $party }: не хватило { $short ->
    [one] { $short } голоса
   *[other] { $short } голосов
}.
threshold-none-missed = Порог { $threshold } преодолели все списки.
threshold-passed-by = <b>Порог { $threshold } преодолён</b> — { $party }, { $year }.
threshold-missed-by = <b>До порога не хватило { $short ->
    [one] { $short } голоса
   *[other] { $short } голосов
}</b> — { $party }, { $year }.
share-short = <b>{ $votes ->
    [one] { $votes } голоса
   *[other] { $votes } голосов
} не хватило</b> до { $limit } в { $year } году: { $party }.
share-reached = <b>На { $votes ->
    [one] { $votes } голос
    [few] { $votes } голоса
    [many] { $votes } голосов
   *[other] { $votes } голоса
} больше</b>, чем { $limit }, в { $year } году: { $party }.
threshold-missed-points = Это { $points } процентного пункта.
threshold-cleared-by = Выше порога на { $over ->
    [one] { $over } голос
    [few] { $over } голоса
    [many] { $over } голосов
   *[other] { $over } голоса
}.
threshold-not-a-list = { $party } — не список, порог здесь не действует.
no-threshold = <b>Порога не было</b> на выборах { $year } года.
threshold-unknown = <b>Порог неизвестен:</b> в источниках о выборах { $year } года он не найден.
note-threshold-base = На деле порог считают от действительных голосов, по тексту закона — от принявших участие.

### Мандаты

seats-total = <b>{ $total ->
    [one] { $total } место
    [few] { $total } места
    [many] { $total } мест
   *[other] { $total } места
}</b> в палате { $year } года.
seats-part-list = { $seats } — по партийным спискам
seats-part-district = { $seats } — по одномандатным округам
seats-part-assembly = { $seats } — от Ассамблеи народа
seats-part-state-list = { $seats } — по государственному списку
seats-row = { $party }: { $seats }
seats-majority = Большинство: { $majority }.
seats-change = <b>{ $size ->
    [one] { $change } место
    [few] { $change } места
    [many] { $change } мест
   *[other] { $change } места
}</b> в палате { $year } года.
seats-change-row = { $party }: { $change }
seats-new-row = { $party }: { $seats }, раньше не было
majority = <b>{ $majority } из { $total ->
    [one] { $total } места
   *[other] { $total } мест
}</b> — большинство в { $year } году.
majority-two-thirds = Две трети: { $seats }.
majority-had = { $party } — { $seats }: большинство есть, с запасом { $over }.
majority-lacked = { $party } — { $seats }: до большинства не хватило { $missing }.
majority-none = { $party }: ни одного мандата.

### Даты, спикер, система

date = <b>{ $date }</b> — день голосования.
date-scheduled = <b>{ $date }</b> — на этот день назначены выборы.
date-assembly = { $date } — голосование в Ассамблее народа.
date-second-round = { $date } — второй тур.
early = <b>Да, внеочередные:</b> выборы { $year } года прошли до истечения полномочий палаты.
not-early = <b>Нет,</b> выборы { $year } года <b>очередные</b>.
early-short = Выборы внеочередные.
not-early-short = Выборы очередные.
second-round = <b>{ $date }</b> — второй тур выборов { $year } года.
no-second-round = <b>Второго тура не было</b> на выборах { $year } года.
chair-before = <b>{ $name }</b> — председатель палаты до выборов { $year } года.
chair-after = <b>{ $name }</b> — председатель палаты после выборов { $year } года.
chair-before-none = До выборов: { $note }.
chair-party = Партия: { $party }.
chair-since = День избрания: { $date }.
chair-stayed = Председатель остался прежним.

system-list-plus-assembly = <b>Партийные списки и Ассамблея народа</b>, { $year }.
system-parallel = <b>Партийные списки и округа</b>, { $year }: смешанная система.
system-districts = <b>Одномандатные округа</b>, { $year }.
system-districts-plus-state-list = <b>Округа и государственный список</b>, { $year }.
system-list = <b>Только партийные списки</b>, { $year }.
formula-hare = Мандаты по спискам делят по квоте Хэра и наибольшим остаткам.
system-threshold = Порог: { $threshold }.
system-runner-up = Если порог прошёл только один список, места получает и следующий: не меньше { $seats }.
system-detail = { $detail }.
system-law = Закон: { $law }.

### Предыстория

text = { $text }
background-heading = <b>Предыстория</b> выборов { $year } года
dissolution-heading = <b>Роспуск</b> перед выборами { $year } года
outcome-heading = <b>Чем закончились</b> выборы { $year } года
observers-heading = <b>Что сказали наблюдатели</b> о выборах { $year } года
opposition-heading = <b>Что сказала оппозиция</b> о выборах { $year } года
criticism-heading = <b>Кто и за что критиковал</b> выборы { $year } года
reform-heading = <b>Что изменилось</b> перед выборами { $year } года

### Источники и расхождения

sources-of = <b>Откуда данные:</b> { $name }, { $what }, { $year }
sources-all = <b>Откуда данные</b> о выборах { $year } года
source-official = { $title }. { $publisher } (официально)
source-other = { $title }. { $publisher }
conflict-note = Есть и другие данные ({ $field }): { $other }.
conflict-heading = <b>Источники расходятся:</b> { $field } ({ $year })
conflict-value = { $publisher }: { $value }
conflict-reason = { $note }

### Сравнение

compare-gap = <b>{ $party } — на { $gap ->
    [one] { $gap } голос
    [few] { $gap } голоса
    [many] { $gap } голосов
   *[other] { $gap } голоса
} больше</b>, чем { $other } ({ $year }).
compare-gap-share = <b>{ $gap } п. п.</b> — разница: { $party } и { $other }, { $year }.
compare-gap-seats = <b>{ $party } — на { $gap ->
    [one] { $gap } мандат
    [few] { $gap } мандата
    [many] { $gap } мандатов
   *[other] { $gap } мандата
} больше</b>, чем { $other } ({ $year }).
compare-same-seats = <b>Поровну мандатов:</b> { $party } и { $other }, { $year }.
compare-share-rose = <b>Рост на { $gap } п. п.</b> — { $party }.
compare-share-fell = <b>Снижение на { $gap } п. п.</b> — { $party }.
compare-share-same = <b>Доля не изменилась</b> — { $party }.
compare-votes = <b>{ $size ->
    [one] { $change } голос
    [few] { $change } голоса
    [many] { $change } голосов
   *[other] { $change } голоса
}</b> — { $party }.
compare-seats = <b>{ $size ->
    [one] { $change } мандат
    [few] { $change } мандата
    [many] { $change } мандатов
   *[other] { $change } мандата
}</b> — { $party }.
compare-seats-unchanged = <b>Изменение: 0 мандатов</b> — { $party }.
compare-absent = { $year }: { $party } — не участвует
compare-row = { $year }: { $votes } ({ $share }), { n-seats }
compare-row-seats = { $year }: { n-seats }
compare-elections = <b>Сравнение:</b> { $years }
compare-total-gap = <b>{ $change }</b> с { $since } по { $until } год: { $total }.
compare-total = { $year }: { $figure }
compare-total-named = { $year }, { $total }: { $figure }
compare-turnout = { $year }: явка { $turnout }
compare-turnout-rose = <b>Явка выросла на { $gap } п. п.</b> с { $since } по { $until } год.
compare-turnout-fell = <b>Явка снизилась на { $gap } п. п.</b> с { $since } по { $until } год.
compare-turnout-same = <b>Явка не изменилась</b> с { $since } по { $until } год.
compare-chamber = { $year }: в палате { $seats ->
    [one] { $seats } место
    [few] { $seats } места
    [many] { $seats } мест
   *[other] { $seats } места
}
ratio-votes = <b>{ $party } — в { $times } раза больше голосов</b>, чем { $other } ({ $year }).
ratio-seats = <b>{ $party } — в { $times } раза больше мандатов</b>, чем { $other } ({ $year }).
ratio-none = <b>Сравнивать не с чем:</b> { $party } и { $other }, { $year }.
ratio-grown = <b>Рост в { $times } раза</b> с { $since } по { $until } год: { $what }.
ratio-shrunk = <b>Снижение в { $times } раза</b> с { $since } по { $until } год: { $what }.
party-votes-row = { $party }: { n-votes }
sum-votes = <b>{ n-votes }</b> ({ $share }) — вместе у { $count ->
    [one] { $count } списка
   *[other] { $count } списков
}, { $year }.
sum-seats = <b>{ n-seats }</b> — вместе у { $count ->
    [one] { $count } списка
   *[other] { $count } списков
}, { $year }.
sum-votes-short = { n-votes }, { $share }.
sum-seats-short = Мандатов вместе: { $seats }.
filter-over-share = <b>{ $count ->
    [one] { $count } список набрал
    [few] { $count } списка набрали
    [many] { $count } списков набрали
   *[other] { $count } списка набрали
} более { $limit }</b>, { $year }:
filter-over-votes = <b>{ $count ->
    [one] { $count } список набрал
    [few] { $count } списка набрали
    [many] { $count } списков набрали
   *[other] { $count } списка набрали
} более { $limit ->
    [one] { $limit } голоса
   *[other] { $limit } голосов
}</b>, { $year }:
filter-over-seats = <b>{ $count ->
    [one] { $count } список получил
    [few] { $count } списка получили
    [many] { $count } списков получили
   *[other] { $count } списка получили
} более { $limit ->
    [one] { $limit } мандата
   *[other] { $limit } мандатов
}</b>, { $year }:
filter-under-share = <b>{ $count ->
    [one] { $count } список набрал
    [few] { $count } списка набрали
    [many] { $count } списков набрали
   *[other] { $count } списка набрали
} менее { $limit }</b>, { $year }:
filter-under-votes = <b>{ $count ->
    [one] { $count } список набрал
    [few] { $count } списка набрали
    [many] { $count } списков набрали
   *[other] { $count } списка набрали
} менее { $limit ->
    [one] { $limit } голоса
   *[other] { $limit } голосов
}</b>, { $year }:
filter-under-seats = <b>{ $count ->
    [one] { $count } список получил
    [few] { $count } списка получили
    [many] { $count } списков получили
   *[other] { $count } списка получили
} менее { $limit ->
    [one] { $limit } мандата
   *[other] { $limit } мандатов
}</b>, { $year }:
filter-between-share = <b>{ $count ->
    [one] { $count } список набрал
    [few] { $count } списка набрали
    [many] { $count } списков набрали
   *[other] { $count } списка набрали
} от { $limit } до { $high }</b>, { $year }:
filter-between-votes = <b>{ $count ->
    [one] { $count } список набрал
    [few] { $count } списка набрали
    [many] { $count } списков набрали
   *[other] { $count } списка набрали
} от { $limit } до { $high } голосов</b>, { $year }:
filter-between-seats = <b>{ $count ->
    [one] { $count } список получил
    [few] { $count } списка получили
    [many] { $count } списков получили
   *[other] { $count } списка получили
} от { $limit } до { $high } мандатов</b>, { $year }:
filter-none-between-share = <b>От { $limit } до { $high } не набрал ни один список</b>, { $year }.
filter-none-between-votes = <b>От { $limit } до { $high } голосов не набрал ни один список</b>, { $year }.
filter-none-between-seats = <b>От { $limit } до { $high } мандатов не получил ни один список</b>, { $year }.
filter-none-over-share = <b>Более { $limit } не набрал ни один список</b>, { $year }.
filter-none-over-votes = <b>Более { $limit ->
    [one] { $limit } голоса
   *[other] { $limit } голосов
} не набрал ни один список</b>, { $year }.
filter-none-over-seats = <b>Более { $limit ->
    [one] { $limit } мандата
   *[other] { $limit } мандатов
} не получил ни один список</b>, { $year }.
filter-none-under-share = <b>Менее { $limit } не набрал ни один список</b>, { $year }.
filter-none-under-votes = <b>Менее { $limit ->
    [one] { $limit } голоса
   *[other] { $limit } голосов
} не набрал ни один список</b>, { $year }.
filter-none-under-seats = <b>Менее { $limit ->
    [one] { $limit } мандата
   *[other] { $limit } мандатов
} не получил ни один список</b>, { $year }.
filter-at-least-share = <b>{ $count ->
    [one] { $count } список набрал
    [few] { $count } списка набрали
    [many] { $count } списков набрали
   *[other] { $count } списка набрали
} не менее { $limit }</b>, { $year }:
filter-at-least-votes = <b>{ $count ->
    [one] { $count } список набрал
    [few] { $count } списка набрали
    [many] { $count } списков набрали
   *[other] { $count } списка набрали
} не менее { $limit ->
    [one] { $limit } голоса
   *[other] { $limit } голосов
}</b>, { $year }:
filter-at-least-seats = <b>{ $count ->
    [one] { $count } список получил
    [few] { $count } списка получили
    [many] { $count } списков получили
   *[other] { $count } списка получили
} не менее { $limit ->
    [one] { $limit } мандата
   *[other] { $limit } мандатов
}</b>, { $year }:
filter-none-at-least-share = <b>Не менее { $limit } не набрал ни один список</b>, { $year }.
filter-none-at-least-votes = <b>Не менее { $limit ->
    [one] { $limit } голоса
   *[other] { $limit } голосов
} не набрал ни один список</b>, { $year }.
filter-none-at-least-seats = <b>Не менее { $limit ->
    [one] { $limit } мандата
   *[other] { $limit } мандатов
} не получил ни один список</b>, { $year }.
filter-at-most-share = <b>{ $count ->
    [one] { $count } список набрал
    [few] { $count } списка набрали
    [many] { $count } списков набрали
   *[other] { $count } списка набрали
} не более { $limit }</b>, { $year }:
filter-at-most-votes = <b>{ $count ->
    [one] { $count } список набрал
    [few] { $count } списка набрали
    [many] { $count } списков набрали
   *[other] { $count } списка набрали
} не более { $limit ->
    [one] { $limit } голоса
   *[other] { $limit } голосов
}</b>, { $year }:
filter-at-most-seats = <b>{ $count ->
    [one] { $count } список получил
    [few] { $count } списка получили
    [many] { $count } списков получили
   *[other] { $count } списка получили
} не более { $limit ->
    [one] { $limit } мандата
   *[other] { $limit } мандатов
}</b>, { $year }:
filter-none-at-most-share = <b>Не более { $limit } не набрал ни один список</b>, { $year }.
filter-none-at-most-votes = <b>Не более { $limit ->
    [one] { $limit } голоса
   *[other] { $limit } голосов
} не набрал ни один список</b>, { $year }.
filter-none-at-most-seats = <b>Не более { $limit ->
    [one] { $limit } мандата
   *[other] { $limit } мандатов
} не получил ни один список</b>, { $year }.
filter-exactly-share = <b>{ $count ->
    [one] { $count } список набрал
    [few] { $count } списка набрали
    [many] { $count } списков набрали
   *[other] { $count } списка набрали
} ровно { $limit }</b>, { $year }:
filter-exactly-votes = <b>{ $count ->
    [one] { $count } список набрал
    [few] { $count } списка набрали
    [many] { $count } списков набрали
   *[other] { $count } списка набрали
} ровно { $limit ->
    [one] { $limit } голос
    [few] { $limit } голоса
    [many] { $limit } голосов
   *[other] { $limit } голоса
}</b>, { $year }:
filter-exactly-seats = <b>{ $count ->
    [one] { $count } список получил
    [few] { $count } списка получили
    [many] { $count } списков получили
   *[other] { $count } списка получили
} ровно { $limit ->
    [one] { $limit } мандат
    [few] { $limit } мандата
    [many] { $limit } мандатов
   *[other] { $limit } мандата
}</b>, { $year }:
filter-none-exactly-share = <b>Ровно { $limit } не набрал ни один список</b>, { $year }.
filter-none-exactly-votes = <b>Ровно { $limit ->
    [one] { $limit } голос
    [few] { $limit } голоса
    [many] { $limit } голосов
   *[other] { $limit } голоса
} не набрал ни один список</b>, { $year }.
filter-none-exactly-seats = <b>Ровно { $limit ->
    [one] { $limit } мандат
    [few] { $limit } мандата
    [many] { $limit } мандатов
   *[other] { $limit } мандата
} не получил ни один список</b>, { $year }.

### По годам

history-none = <b>Таких данных нет</b> ни за один год.
history-whole = { $votes } ({ $share }), { n-seats }
history-highest = <b>{ $figure } в { $year } году</b> — максимум.
history-lowest = <b>{ $figure } в { $year } году</b> — минимум.
history-turnout = <b>Явка</b> по годам:
history-cast = <b>Сколько человек проголосовало</b>, по годам:
history-registered = <b>Избиратели в списках</b> по годам:
history-valid = <b>Действительные голоса</b> по годам:
history-invalid = <b>Недействительные и пустые бюллетени</b> по годам:
history-nonvoters = <b>Сколько человек не голосовало</b>, по годам:
history-votes = <b>{ $party }: голоса</b> по годам
history-share = <b>{ $party }: доля голосов</b> по годам
history-seats = <b>{ $party }: мандаты</b> по годам
history-row = { $year }: { $figure }
history-row-party = { $year }: { $figure } ({ $party })
lineage-heading = <b>{ $name }</b>
lineage-from-to = { $name }: { $since }–{ $until }
lineage-from = { $name }: с { $since } года
lineage-to = { $name }: до { $until } года
lineage-name = { $name }
lineage-absorbed = Присоединились: { $parties }.
lineage-predecessors = Предшественник: { $parties }.
lineage-members = Участники блока: { $parties }.
lineage-merger-of = Образована слиянием: { $parties }.
lineage-merged-into = Позже — в составе другой партии: { $parties }.
lineage-successor = Преемник: { $parties }.
lineage-stood-in = Участие в выборах: { $years }.

### Списки, выборы, регионы, опросы

leaders = <b>Лидеры</b> участников выборов { $year } года
person = <b>{ $name }</b>
person-led = { $year }: лидер, { $party }
person-led-since = { $year }: лидер, { $party } (с { $since })
person-chair-before = { $year }: председатель палаты до выборов
person-chair-after = { $year }: председатель палаты после выборов
referendum = <b>{ $yes } — «за»</b> на референдуме { $date }.
referendum-subject = Вопрос: { $subject }.
referendum-yes = «За» — { $share }, «против» — { $no }.
referendum-turnout = Явка { $turnout }: { $voted } из { $registered }.
no-referendum = <b>Данных о референдуме нет:</b> выборы { $year } года.
referendums-held = О референдуме есть данные за год: { $years }.
leaders-row = { $party }: { $leader }
no-leaders = <b>Данных о лидерах нет:</b> выборы { $year } года.
parties = <b>{ $count ->
    [one] { $count } список
    [few] { $count } списка
    [many] { $count } списков
   *[other] { $count } списка
}</b> в бюллетене { $year } года:
parties-with-seats = <b>Партий и групп в таблице { $year } года — { $count }:</b>
parties-row = { $party }
elections = <b>Выборов в базе: { $count }</b>
elections-row = { $date }: { $seats ->
    [one] { $seats } место
    [few] { $seats } места
    [many] { $seats } мест
   *[other] { $seats } места
}
elections-row-scheduled = { $date }: итогов пока нет
no-regions = <b>Таких данных по регионам нет:</b> выборы { $year } года.
no-region = Явки за { $year } год нет: { $region }.
regions-held = По регионам есть явка за годы: { $years } (данные предварительные).
region = <b>{ $turnout }</b> — явка: { $region }, { $year }.
regions = <b>Явка по регионам</b>, { $year }
region-highest = <b>{ $region }: { $turnout }</b> — самая высокая явка, { $year }.
region-lowest = <b>{ $region }: { $turnout }</b> — самая низкая явка, { $year }.
regions-row = { $region }: { $turnout }
regions-as-of = Данные на { $as_of }.
no-exit-polls = <b>Данных экзитполов нет:</b> выборы { $year } года.
exit-polls-held = Экзитполы есть за годы: { $years }.
exit-polls = <b>Экзитполы</b> на выборах { $year } года
exit-poll = { $pollster }:
exit-poll-sample = { $pollster } (опрошено { $sample }):
exit-poll-stations = { $pollster } (участков: { $stations }):
exit-poll-row = { $party }: { $share } (итог { $official })
exit-poll-share = { $party }: { $share }

### Разговор

start-hello = <b>Здравствуйте!</b> Это Saylau.
start-what = Отвечаю на вопросы о парламентских выборах в Казахстане: { $years }.
start-how = Спросите своими словами или нажмите на вопрос:
help = <b>Спрашивайте своими словами.</b> Например:
help-party = Ак жол голоса 2007
help-results = кто победил в 2021 году
help-totals = явка 2012, недействительные бюллетени
help-seats = сколько было мест
help-threshold = кто не прошёл порог
help-background = почему распустили парламент
help-sources = откуда данные о явке
help-years = Годы: { $years }.
help-groups = В группе упомяните меня, ответьте мне или напишите /results или /seats.
about = <b>Saylau</b> отвечает на вопросы о парламентских выборах в Казахстане.
about-data = Выборов в базе: { $elections } ({ $years }).
about-figures = У каждой цифры есть источник, мандаты рассчитаны точно.
about-version = Версия { $version }, данные { $data }.
talk-hello = Здравствуйте! Что вы хотите узнать?
talk-thanks = Пожалуйста!
talk-bye = До свидания!

### Что если, и как делят мандаты

method-hare = квота Хэра
method-droop = квота Друпа
method-hagenbach-bischoff = Хагенбах-Бишоф
method-imperiali-quota = квота Империали
method-dhondt = д’Ондт
method-sainte-lague = Сент-Лагю
method-modified-sainte-lague = модифицированный Сент-Лагю
method-danish = датский метод
method-imperiali = Империали
method-adams = Адамс
method-dean = Дин
method-huntington-hill = Хантингтон-Хилл
divisors-dhondt = 1, 2, 3…
divisors-sainte-lague = 1, 3, 5…
divisors-modified-sainte-lague = 1,4; 3; 5…
divisors-danish = 1, 4, 7…
divisors-imperiali = 2, 3, 4…
divisors-adams = 0, 1, 2…
divisors-dean = 0; 1⅓; 2,4…
divisors-huntington-hill = 0, √2, √6…

# Как называется допущение: в подтверждении и в вопросе, который можно отправить.
assume-threshold = порог { $threshold }
assume-no-threshold = без порога
assume-method = { $method }
assume-seats = { $seats ->
    [one] { $seats } мандат
    [few] { $seats } мандата
    [many] { $seats } мандатов
   *[other] { $seats } мандата
} по спискам
assume-without = без партии { $party }
assume-together = { $parties } вместе
assume-votes = { $party } { n-votes }
assume-votes-change = { $party } { $change }
inverse-of-threshold = при каком пороге прошла бы
inverse-of-majority = если большинство
inverse-of-seat = ещё один мандат
inverse-of-bar = порог для большинства

change-threshold = порог { $threshold } вместо { $was }
change-no-threshold = порога нет (был { $was })
change-method = метод: { $method } (был: { $was })
change-seats = мандатов по спискам { $seats } вместо { $was }
change-without = без списка { $party } ({ n-votes })
change-together = { $parties } одним списком ({ n-votes })
change-votes = { $party } — { n-votes } вместо { $was }

refused-assumption = Такого предположить нельзя: «{ $value }».
refused-twice = Два из этих условий противоречат друг другу: оставьте одно.
refused-votes = «{ $value }» — не число голосов. Подойдёт целое число, например 500 000, или изменение: +5% или −10 000.
refused-votes-range = { $party }: было { n-votes }. Предположить можно от 0 до { $most }.
refused-no-lists = Хотя бы один список должен остаться.
refused-together = Чтобы идти вместе, нужны хотя бы два списка.
refused-method = Метода «{ $value }» нет. Есть: { $methods }.
refused-party = { $party }: такого списка на выборах { $year } года не было. Были: { $lists }.
refused-party-unknown = Партии «{ $party }» здесь нет.
no-lists = <b>Мандаты по спискам не распределялись</b>, насколько известно: выборы { $year } года.
with-lists = Распределялись: { $years }.

what-if = <b>Что если</b> ({ $year }): { $change }
what-if-and = и { $change }
what-if-nothing = <b>Что если</b> ({ $year }): отличий нет, это настоящий итог.
what-if-seats = Мандаты по спискам ({ $seats }), было → стало бы:
what-if-row = { $party }: { $before } → { $after } ({ $change })
what-if-open = { $party }: { $before } → ?
what-if-same = { $party }: { $seats }, без изменений
what-if-other = Остальные места прежние: { $seats }.
what-if-majority-kept = Большинство сохраняется — { $party }: { $seats } из { $total }, нужно { $majority }.
what-if-majority-won = Большинство получает { $party }: { $seats } из { $total }, нужно { $majority }.
what-if-majority-lost = Большинства больше нет — { $party }: { $seats } из { $total }, нужно { $majority }.
what-if-majority-none = Большинства нет ни у кого; больше всех — { $party }: { $seats } из { $total }, нужно { $majority }.
what-if-majority-open = Большинство зависит от нераспределённых мест — { $party }: точно { $seats } из { $total }, нужно { $majority }.
note-base-matters = Если считать порог от всех принявших участие, как сказано в законе, не проходит { $party }.

open-tie = <b>Равенство:</b> { $parties } — равные права на { $seats ->
    [one] { $seats } мандат
    [few] { $seats } мандата
    [many] { $seats } мандатов
   *[other] { $seats } мандата
}; здесь это не решено.
open-tie-registered = По закону тогда выигрывает список, зарегистрированный раньше; этих дат здесь нет.
open-tie-unknown = Как закон тогда решал равенство, здесь неизвестно.
open-no-list-passes = <b>Не проходит ни один список.</b> Ближе всех — { $party }: { $share }.
open-over-allocation = <b>Результата нет:</b> целых квот больше, чем мандатов ({ $seats }), и метод не говорит, у кого отнять лишний.
open-no-votes = <b>Результата нет:</b> ни у одного списка нет голосов.
open-unsettled = <b>Результат неполный:</b> мандатов осталось больше, чем остатков.
open-runner-up = <b>Результат неполный:</b> проходит один список, и к нему присоединяется следующий: 0,7 его частного, но не меньше двух мандатов. Кому достаётся остаток ({ $seats ->
    [one] { $seats } мандат
    [few] { $seats } мандата
    [many] { $seats } мандатов
   *[other] { $seats } мандата
}), в известном тексте закона не сказано.
open-runner-up-method = <b>Результата нет:</b> проходит один список, а правило закона о следующем написано только для квоты Хэра.
open-runner-up-tie = <b>Результата нет:</b> проходит один список, а какой из равных присоединяется к нему, закон не говорит.
open-runner-up-joined = Проходит один список, поэтому ниже порога присоединяется { $party }: так по закону с 2009 года.

how = <b>Как распределили { $seats ->
    [one] { $seats } мандат
    [few] { $seats } мандата
    [many] { $seats } мандатов
   *[other] { $seats } мандата
} по спискам</b>, { $year }
how-supposed = Как распределились бы { $seats ->
    [one] { $seats } мандат
    [few] { $seats } мандата
    [many] { $seats } мандатов
   *[other] { $seats } мандата
} по спискам:
how-no-threshold = 1. Порога нет, списков: { $count }.
how-all-passed = 1. Порог { $threshold }: { $bar ->
    [one] { $bar } голос
    [few] { $bar } голоса
    [many] { $bar } голосов
   *[other] { $bar } голоса
}. Прошли все.
how-threshold = 1. Порог { $threshold }: { $bar ->
    [one] { $bar } голос
    [few] { $bar } голоса
    [many] { $bar } голосов
   *[other] { $bar } голоса
}. Прошло списков: { $passed }, не прошло: { $missed }; ближе всех — { $party } (не хватило { $short }).
how-quota = 2. Метод — { $method }: { $votes ->
    [one] { $votes } голос
    [few] { $votes } голоса
    [many] { $votes } голосов
   *[other] { $votes } голоса
} на { $seats ->
    [one] { $seats } мандат
    [few] { $seats } мандата
    [many] { $seats } мандатов
   *[other] { $seats } мандата
}, примерно по { $quota } на каждый.
how-divisors = 2. Голоса делят на { $divisors } Мандаты достаются наибольшим частным (их { $seats }).
how-row-whole = { $party }: { $quotient } → { $seats }
how-row-remainder = { $party }: { $quotient } → { $whole } + 1 = { $seats }
how-row-quotient = { $party }: { $seats }, последний с частным { $quotient }
how-row-free = { $party }: 1, раньше всех частных
how-row-none = { $party }: 0
how-row-rest = Меньшие списки ({ $count }): { $seats }
how-no-remainders = 3. Целые квоты заняли все места.
how-last-remainder = 3. Последний мандат — { $party }, остаток { $figure }{ $next }.
how-last-quotient = 3. Последний мандат — { $party }, частное { $figure }{ $next }.
how-last = 3. Последний мандат — { $party }, по числу голосов{ $next }.
how-next = ; следующий — { $party }, не хватило { $short ->
    [one] { $short } голоса
   *[other] { $short } голосов
}
how-wasted = Голоса без мандата: { $votes } ({ $share }).
how-distance = { $distance } (индекс Галлахера { $index }).
distance-none = Мандаты почти точно соответствуют голосам
distance-little = Мандаты довольно точно соответствуют голосам
distance-some = Мандаты соответствуют голосам лишь примерно
distance-far = Мандаты сильно расходятся с голосами

methods = <b>{ $count ->
    [one] { $count } метод
    [few] { $count } метода
    [many] { $count } методов
   *[other] { $count } метода
}</b> для { $seats ->
    [one] { $seats } мандата
   *[other] { $seats } мандатов
} по спискам, { $year }
methods-real = По закону в { $year } году: { $method }.
methods-kind-small = Щедрее всего к самому маленькому списку ({ $party } — { $seats }): { $methods }.
methods-kind-large = Щедрее всего к самому крупному списку ({ $party } — { $seats }): { $methods }.
methods-kind-all = По любому методу одинаково — { $party }: { $seats }.
methods-order = Мандаты в таком порядке: { $parties }
methods-row = <b>{ $seats }:</b> { $methods }
methods-row-tie = <b>{ $seats } и равенство:</b> { $methods }
methods-row-none = <b>Результата нет:</b> { $methods }
methods-alone = По любому методу все мандаты получает { $party }: других списков нет.
methods-nothing = Ни один метод не даёт результата.

inverse-threshold = <b>{ $limit } или меньше</b> — с таким порогом прошёл бы список { $party } ({ $year }).
inverse-threshold-stays = <b>До { $limit }</b> — с таким порогом список { $party } проходит ({ $year }); порог был { $threshold }.
inverse-threshold-share = Набрано { $votes } из { $base } учитываемых голосов ({ $share }).
inverse-threshold-seats = При { $limit } — { n-seats }.
inverse-threshold-least = При { $limit } — не меньше { $seats ->
    [one] { $seats } мандата
   *[other] { $seats } мандатов
}.
inverse-threshold-above = Но порог должен быть выше { $limit }: если списков ещё больше, мандата не остаётся.
inverse-threshold-runner-up = И при более высоком пороге этот список мог бы присоединиться к единственному прошедшему: так по закону.
inverse-threshold-never = <b>Такого порога нет</b> — { $party } ({ $year }): и без порога мандата не было бы.
inverse-threshold-needed = Без порога не хватило бы { $needed ->
    [one] { $needed } голоса
   *[other] { $needed } голосов
}.
inverse-seat = <b>{ n-seats }</b> по спискам — { $party }, { $year }.
inverse-seat-short = До порога { $threshold } не хватило { $short ->
    [one] { $short } голоса
   *[other] { $short } голосов
}.
inverse-seat-base = Новые голоса поднимают и порог: хватило бы ещё { $gain }, и тогда { n-seats }.
inverse-seat-more = На { $gain ->
    [one] { $gain } голос
    [few] { $gain } голоса
    [many] { $gain } голосов
   *[other] { $gain } голоса
} больше — и уже { n-seats }.
inverse-seat-out = Порог тогда стал бы слишком высок: { $parties }.
inverse-seat-less = На { $loss ->
    [one] { $loss } голос
    [few] { $loss } голоса
    [many] { $loss } голосов
   *[other] { $loss } голоса
} меньше — и уже { n-seats }.
inverse-seat-no-more = Больше мандатов не принесёт никакое число голосов.
inverse-majority-loss = <b>На { $change ->
    [one] { $change } голос
    [few] { $change } голоса
    [many] { $change } голосов
   *[other] { $change } голоса
} меньше</b> — и большинства нет: { $party }, { $year }. Осталось бы { $votes } ({ $share }).
inverse-majority-gain = <b>На { $change ->
    [one] { $change } голос
    [few] { $change } голоса
    [many] { $change } голосов
   *[other] { $change } голоса
} больше</b> — и большинство есть: { $party }, { $year }. Всего было бы { $votes } ({ $share }).
inverse-majority-always = <b>Никакая потеря голосов</b> не отнимет большинства: { $party }, { $year }.
inverse-majority-never = <b>Никакое число голосов</b> не даст большинства: { $party }, { $year }.
inverse-bar-always = <b>Ни при каком пороге, который она сама проходит,</b> большинства не теряет: { $party }, { $year }. Даже без порога было бы { $seats } из { $total }.
inverse-bar-never = <b>Ни при каком пороге</b> большинства не было бы: { $party }, { $year }.
inverse-bar-above = <b>Только при пороге выше { $limit }</b> было бы большинство: { $party }, { $year }.
inverse-majority-now = Было { $seats } из { $total }, большинство — { $majority }.
inverse-majority-then = Тогда было бы { n-seats }.
inverse-unsettled = <b>Не решено</b> — { $party }, { $year }: на пути к этому прошёл бы только один список, а известный текст закона оставляет тогда часть мест нераспределёнными.
note-others-unchanged = Если голоса остальных не меняются.

lab-lower = ▼ { $threshold }
lab-higher = ▲ { $threshold }
lab-method-before = ◂ { $method }
lab-method-after = { $method } ▸
lab-back = ↺ Как было
lab-how = Как?

chart-what-if-title = Что если, { $year }
chart-what-if-before = Как было
chart-what-if-after = Как было бы
chart-what-if-open = не решено
chart-what-if-row = { $party } { $before } → { $after }

### Команды в меню

command-start = Начать
command-help = О чём можно спросить
command-results = Итоги выборов
command-seats = Распределение мандатов
command-about = О боте и источниках

### Графики

chart-source = Источник: { $sources }
chart-alt = Диаграмма. { $title }. { $rows }.
chart-row = { $name } { $figure }
chart-and = { $others } и { $last }

chart-country = Казахстан
chart-of-body = Казахстан, { $body }
chart-of-elections = Казахстан, парламентские выборы
chart-per-cent = в процентах от { $base }
chart-of-registered = в процентах от числа избирателей
chart-of-votes = в процентах
chart-absent = – не участвовала
chart-not-held = – нет данных
chart-later-annulled = позднее признаны недействительными

chart-what-turnout = явка
chart-what-cast = число проголосовавших
chart-what-registered = число избирателей
chart-what-valid = действительные голоса
chart-what-invalid = недействительные и пустые бюллетени
chart-what-nonvoters = не голосовали
chart-what-votes = голоса
chart-what-share = доля голосов
chart-what-seats = мандаты

chart-votes-title = Доля голосов, { $year }
chart-votes-mark = порог { $threshold }
chart-chamber-title = Палата { $year } года
chart-chamber-seats = { $seats ->
    [one] { $seats } место
    [few] { $seats } места
    [many] { $seats } мест
   *[other] { $seats } места
}
chart-chamber-majority = большинство { $majority }
chart-chamber-unattributed = Партия не установлена
chart-regions-title = Явка по регионам, { $year }
chart-history-title = { $what }, { $first }–{ $last }
chart-party-title = { $party }: { $what }, { $first }–{ $last }
chart-lists-title = { $parties }, { $years }
chart-list-title = { $parties }: { $years }
chart-elections-title = Выборы { $years } годов

### Регионы

region-akmola = Акмолинская область
region-aktobe = Актюбинская область
region-almaty-city = Алматы
region-almaty-region = Алматинская область
region-astana = Астана
region-atyrau = Атырауская область
region-abai = область Абай
region-east-kazakhstan = Восточно-Казахстанская область
region-zhambyl = Жамбылская область
region-zhetysu = область Жетысу
region-west-kazakhstan = Западно-Казахстанская область
region-karaganda = Карагандинская область
region-kostanay = Костанайская область
region-kyzylorda = Кызылординская область
region-mangystau = Мангистауская область
region-pavlodar = Павлодарская область
region-north-kazakhstan = Северо-Казахстанская область
region-south-kazakhstan = Южно-Казахстанская область
region-turkistan = Туркестанская область
region-ulytau = область Улытау
region-shymkent = Шымкент

### О самом боте: как отвечает, что хранит, почему молчит

topic-settings = настройки
topic-usual = выборы по умолчанию
topic-privacy = конфиденциальность
topic-forget = удали мои данные
topic-silence = почему не отвечаешь
topic-export = файлом
measure-language = язык ответов
measure-usual = выборы по умолчанию
measure-english = на английском языке
measure-russian = на русском языке
measure-kazakh = на казахском языке
measure-auto = на языке вопроса
measure-dark = тёмная тема
measure-light = светлая тема
measure-charts_on = с графиками
measure-charts_off = без графиков
measure-csv = файлом
measure-xlsx = в эксель

settings-all = <b>Настройки</b> этого чата
settings-language = <b>На каком языке</b> здесь отвечать?
settings-english = <b>Здесь отвечаю по-английски.</b>
settings-russian = <b>Здесь отвечаю по-русски.</b>
settings-kazakh = <b>Здесь отвечаю по-казахски.</b>
settings-auto = <b>Отвечаю на языке вопроса.</b>
settings-usual = <b>Какие выборы</b> иметь в виду, если год не назван?
settings-dark = <b>Здесь графики тёмные.</b>
settings-light = <b>Здесь графики светлые.</b>
settings-charts_on = <b>Здесь ответы с графиками.</b>
settings-charts_off = <b>Здесь ответы без графиков.</b>
settings-now-language = Язык: { $language }
settings-now-auto = Язык: как в вопросе
settings-now-election = Выборы по умолчанию: { $year }
settings-now-dark = Графики: тёмные
settings-now-light = Графики: светлые
settings-now-none = Графики: не присылать
settings-admins = В этой группе это выбирают администраторы.
settings-saved = Сохранено
usual-is = Если год не назван, здесь речь о выборах <b>{ $year } года</b>.

language-name = Русский
label-auto = Как в вопросе
label-dark = Тёмные
label-light = Светлые
label-none = Без графиков

privacy = <b>Хранится немногое:</b>
privacy-texts = Сообщения не сохраняются и не попадают в журнал.
privacy-settings = Выбранное в /settings: до команды /forget либо пока меня не заблокируют или не удалят из группы.
privacy-ids = Номера вопросов и ответов: 2 дня, чтобы не отвечать дважды и менять ответ, когда вопрос исправлен.
privacy-memory = Последний вопрос: в памяти, 10 минут, чтобы понять «а в 2012?».
privacy-forget = /forget удаляет всё это сразу; только номера самого /forget и ответа на него остаются на те же 2 дня.
forget = <b>Забыто.</b> Всё, что хранилось о вас и об этом чате, удалено.
forget-own = <b>Забыто.</b> О вас ничего не хранится; настройки группы меняют её администраторы.
silence = <b>В группе отвечаю, только когда обращаются ко мне.</b>
silence-privacy = В режиме приватности Телеграм больше ничего мне оттуда не показывает: только команды, ответы на мои сообщения и, если Телеграм их передаёт, упоминания.
notice-joined = Отвечаю на вопросы о парламентских выборах в Казахстане: /help

export-file = <b>Цифры:</b> { $reading }
export-what = <b>Сначала спросите о цифрах</b> — потом пришлю их файлом:
column-year = год
column-party = партия
column-region = регион
about-date = Самый новый источник: { $date }.
about-code = Исходный код: { $url }

command-language = Язык ответов
command-election = Выборы, если год не назван
command-settings = Язык, выборы, графики
command-source = Откуда последний ответ
command-privacy = Что хранится о вас
command-forget = Удалить то, что хранится

profile-name = Saylau
profile-short = Парламентские выборы в Казахстане с 1994 года: голоса, мандаты, явка — всё с источниками.
profile-long = Спрашивайте о парламентских выборах в Казахстане своими словами: «Ак жол голоса 2007», «кто победил в 2021», «явка». У каждой цифры есть источник. На русском, казахском и английском языках.
