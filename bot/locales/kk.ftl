# Every sentence in Kazakh. Names and figures are put in as they are, without an ending: each
# sentence is built so that they stand in the nominative, or before a noun that carries the case.
# Names come in quotation marks where they need them: «Ақ жол», but ЖСДП.
# A noun after a number is singular. "орын" beside a hyphen is a place (2-орын), else a seat.

### Words

n-votes = { $votes } дауыс
n-seats = { $seats } мандат
ordinal = { $rank }-орын

day = { $year } жылғы { $day_month }
month = { $year } жылғы { $month }
year = { $year } жыл

base-valid = жарамды дауыс
base-total = барлық берілген дауыс
base-none = барлық дауыс
whole-result = жалпы қорытынды

## How a question is named: in readings, in buttons, and as a question that can be asked

topic-results = сайлау қорытындысы
topic-party = нәтижесі
topic-compare = салыстыру
topic-ratio = неше есе көп
topic-sum = қосқанда
topic-filter = партиялар
topic-history = жылдар бойынша
topic-lineage = бұрынғы атауы
topic-what_if = егер
topic-inverse = қандай меже
topic-methods = қай әдіс
topic-how = қалай есептелді
topic-ranks = нешінші орын
topic-totals = сайлаушылардың келуі
topic-threshold = меже
topic-seats = мандат бөлінісі
topic-dates = сайлау күні
topic-chair = палата төрағасы
topic-system = сайлау жүйесі
topic-background = сайлаудың мән-жайы
topic-sources = дереккөз
topic-conflicts = дереккөздер қайшылығы
topic-leaders = партия жетекшілері
topic-person = тұлға
topic-referendum = референдум
topic-parties = қатысқан партиялар
topic-elections = сайлаулар тізімі
topic-regions = өңірлер бойынша
topic-exit_polls = экзит-пол
topic-start = бастау
topic-help = көмек
topic-about = бот туралы
topic-talk = сәлем

measure-votes = дауыс
measure-share = пайыз
measure-seats = мандат
measure-change = мандат өзгерісі
measure-leader = жетекші
measure-rank = нешінші орын
measure-valid = жарамды дауыс
measure-invalid = жарамсыз бюллетень
measure-cast = дауыс бергендер
measure-registered = тізімдегі сайлаушылар
measure-turnout = сайлаушылардың келуі
measure-nonvoters = дауыс бермегендер
measure-threshold = меже
measure-passed = межеден өткендер
measure-missed = межеден өте алмағандар
measure-two_thirds = үштен екісі
measure-majority = көпшілік
measure-list_seats = тізім мандаты
measure-district_seats = округ мандаты
measure-components = палата құрамы
measure-date = сайлау күні
measure-chair = палата төрағасы
measure-system = сайлау жүйесі
measure-results = сайлау қорытындысы
measure-early = кезектен тыс
measure-second_round = екінші тур
measure-before = сайлауға дейінгі төраға
measure-after = сайлаудан кейінгі төраға
measure-dissolution = палатаның таратылуы
measure-outcome = немен аяқталды
measure-reform = конституциялық реформа
measure-observers = байқаушылар
measure-opposition = оппозиция
measure-criticism = сын
measure-exit_poll = экзит-пол
measure-region = өңірлер бойынша
measure-inclusive = қоса алғанда
measure-between = арасында
measure-hello = сәлем
measure-thanks = рақмет
measure-bye = сау болыңыз
measure-others = басқа партиялар
measure-under = мынадан аз
measure-over = мынадан көп

extreme-highest = ең жоғары
extreme-lowest = ең төмен

rank-name = { $rank ->
    [1] жеңімпаз
    [-1] соңғы орын
   *[other] { ordinal }
}
rank-from-last = соңынан { ordinal }

### Around every answer

source-line = Дереккөз: { $sources }
reading-line = Түсінгенім: { $reading }

choices = Нені білгіңіз келеді? Біреуін таңдаңыз:
unknown-words = «{ $words }» дегенді түсінбедім. Мүмкін, мыналардың бірін сұрағыңыз келген шығар:
unknown-words-bare = «{ $words }» дегенді түсінбедім. Мен Қазақстандағы парламент сайлауы туралы сұрақтарға жауап беремін.
unknown-nothing = Мен тек Қазақстандағы парламент сайлауы туралы білемін. Мынаны сұрап көріңіз:
unknown-question = Сөздері таныс, бірақ сұрақты түсінбедім. Мүмкін, мыналардың бірін сұрағыңыз келген шығар:
unknown-year = { $words } жылғы парламент сайлауы туралы дерек жоқ. Дерек бар жылдар: { $years }.
unknown-office = Менде тек парламенттің төменгі палатасын сайлау туралы дерек бар. Мыналарды білемін:
unknown-country = Менде тек Қазақстандағы сайлау туралы дерек бар. Мыналарды білемін:
unknown-opinion = Мен баға бермеймін: тек сандарды және өзгелердің айтқанын келтіремін. Мыналарды білемін:
unknown-future = Мен болжам жасамаймын, тек болған сайлаудың қорытындысын айтамын. Мыналарды білемін:
unknown-personal = Бұл туралы дерек жоқ. Мыналарды білемін:
unknown-region = Дауыс саны өңірлер бойынша жоқ, тек бүкіл ел бойынша бар. Мыналарды білемін:
unknown-command = Мұндай команда жоқ. /help басып көріңіз.
unknown-button = Бұл түйме ескірген. Сұрағыңызды қайта жазыңыз.
refused-threshold = Меже { $value }% бола алмайды: ол 0% мен 100% аралығында болуы керек.
refused-seats = Палатада { $value } орын бола алмайды: орын саны 1 мен 1000 аралығында болуы керек.
failure = Кешіріңіз, қате шықты. Сәлден соң қайталап көріңіз.
notice-many = Сұрақтарыңызға жауап беріп үлгермей жатырмын. Алдымен барына жауап берейін, содан кейін жалғастырыңыз.
notice-stale = Біраз уақыт жұмыс істемей тұрдым, ескі хабарламалар жауапсыз қалды. Әлі керегі болса, қайта сұраңыз.
notice-interrupted = Жұмысым үзіліп қалып, бұған жауап беріп үлгермедім. Қайта сұраңызшы.

### Not held

no-result = { $year } жылғы сайлаудың <b>қорытындысы әзірге жоқ</b>.
no-result-date = { $seats } орынға сайлау { $date } күніне белгіленген.
not-on-ballot = { $year } жылғы сайлауға <b>{ $party } қатысқан жоқ</b>.
stood-in = Қатысқан жылдары: { $years }.
no-votes = <b>Дауыс саны белгісіз:</b> { $party }, { $year } жыл.
no-seats-held = <b>Мандат саны белгісіз:</b> { $party }, { $year } жыл.
no-list-seats = <b>Мұндай мандат туралы дерек жоқ:</b> { $party }, { $year } жыл.
no-districts = { $year } жылы <b>округ болған жоқ</b>: барлық кандидат партиялық тізіммен түсті.
no-change-held = <b>Мандат саны қалай өзгергені дереккөздерде жоқ:</b> { $party }, { $year } жыл.
no-leader = <b>Жетекшісі туралы дерек жоқ:</b> { $party }, { $year } жыл.
no-rank = { $party } – партиялық тізім емес, сондықтан оған орын берілмейді.
total-missing = <b>Дереккөздерден табылмады:</b> { $total }, { $year } жыл.
no-chair = <b>Дерек жоқ:</b> { $year } жылғы сайлау кезінде палатаны кім басқарғаны белгісіз.
no-conflict = { $year } жылғы дереккөздер арасында <b>айырмашылық байқалмады</b>.
no-conflict-figure = { $year } жылғы дереккөздерде <b>{ $figure } деген сан жоқ</b>.
no-background = { $year } жылғы сайлаудың мән-жайы туралы дерек жоқ.
no-dissolution = { $year } жылғы сайлау алдында <b>палата таратылғаны туралы дерек жоқ</b>.
no-outcome = { $year } жылғы сайлаудың немен аяқталғаны туралы басқа дерек жоқ.
no-observers = { $year } жылғы сайлау туралы байқаушылар пікірі менде жоқ.
no-opposition = { $year } жылғы сайлау туралы оппозиция пікірі менде жоқ.
no-criticism = { $year } жылғы сайлауға айтылған сын менде жоқ.
no-reform = { $year } жылғы сайлау алдындағы реформа туралы дерек жоқ.

### One list

party-votes = <b>{ n-votes }</b> – { $party }, { $year } жыл.
party-votes-share = Үлесі – { $share } ({ $base } бойынша).
party-share = <b>{ $share }</b> – { $party }, { $year } жыл ({ $base } бойынша).
party-share-votes = Бұл – { n-votes } (барлығы – { $total }).
party-place = { $lists } тізімнің ішінде – { ordinal }.
party-short = Межеге ({ $threshold }) { $short } дауыс жетпеді.
party-over = Межеден ({ $threshold }) өтті.
party-seats = <b>{ $seats } мандат</b> – { $party }, { $year } жыл (палатадағы { $total } орынның { $share }).
party-has-majority = Бұл – көпшілік: оған { $majority } орын жетеді.
party-parts = Партиялық тізіммен – { $list }, округтен – { $district }.
party-new = Жаңа: бұрын орны болмаған.
party-change-short = Бұрынғымен салыстырғанда: { $change } мандат.
party-unchanged = Мандат саны өзгерген жоқ.
party-change = <b>{ $change } мандат</b> – { $party }, { $year } жыл.
party-change-none = <b>Өзгеріс: 0 мандат</b> – { $party }, { $year } жыл.
party-change-from = Бұрын { $before } еді, { $seats } болды.
party-change-new = <b>Жаңа:</b> { $seats ->
    [0] { $party } { $year } жылы мандат алмады, бұрын да орны болмаған.
   *[other] { $party } { $year } жылы { n-seats } алды, бұрын орны болмаған.
}
party-list-seats = <b>Партиялық тізіммен { $seats } мандат</b> – { $party }, { $year } жыл (барлығы – { $total }).
party-district-seats = <b>Округтерден { $seats } мандат</b> – { $party }, { $year } жыл (барлығы – { $total }).
party-leader = <b>{ $leader }</b> – { $party } жетекшісі, { $year } жыл.
party-leader-since = Партияны басқара бастаған кезі – { $since }.
party-rank = <b>{ ordinal }</b> – { $party }, { $year } жыл ({ $lists } тізімнің ішінде).
party-rank-votes = { n-votes } ({ $share }).
party-rank-behind = Алдында – { $other }, айырма – { $gap } дауыс.

### Results and places

results-headline = <b>{ $share } – { $party }</b>, { $year } жылғы сайлауда бірінші орын.
results-headline-seats = <b>{ n-seats } – { $party }</b>, { $year } жылғы сайлауда бірінші орын.
results-row = { $party }: { $votes } ({ $share }), { n-seats }
results-row-no-seats = { $party }: { $votes } ({ $share })
results-row-seats = { $party }: { n-seats }
turnout-of = Сайлаушылардың келуі – { $turnout }: { $registered } сайлаушыдан { $cast } адам.
turnout-only = Сайлаушылардың келуі – { $turnout }.
later-annulled = 1995 жылғы наурызда Конституциялық Сот бұл сайлауды жарамсыз деп таныды.
seats-unattributed = { $year } жылғы кейбір орынның қай партияға тиесілі екені анықталмады.

ranks-winner = { $year } жылғы сайлауда <b>{ $party } жеңді</b>.
ranks-place = <b>{ ordinal } – { $party }</b>, { $year } жыл ({ $lists } тізімнің ішінде).
ranks-last = <b>Соңғы, { $lists }-орын – { $party }</b>, { $year } жыл.
ranks-seats = { $seats } мандат (палатада { $total } орын).
ranks-ahead = Келесі – { $other }, айырма – { $gap } дауыс.
ranks-ahead-seats = Келесі – { $other }, айырма – { $gap } мандат.
rank-beyond = { $year } жылғы сайлауға <b>{ $lists } партиялық тізім ғана</b> қатысты.

### Totals

turnout = <b>{ $turnout }</b> – сайлаушылардың келуі, { $year } жыл.
turnout-parts = Тізімдегі { $registered } сайлаушыдан { $cast } адам дауыс берді.
turnout-rest = { $rest } адам дауыс берген жоқ.
registered-only = Тізімде { $registered } сайлаушы болды.
valid-only = Жарамды дауыс – { $valid }.
cast = <b>{ $cast } адам</b> { $year } жылы дауыс берді.
cast-turnout = Сайлаушылардың келуі – { $turnout } (тізімде { $registered } адам).
cast-parts = Жарамды дауыс – { $valid }, жарамсыз не бос бюллетень – { $invalid }.
registered = <b>{ $registered } сайлаушы</b> { $year } жылы тізімде болды.
registered-voted = Соның { $cast } адамы дауыс берді ({ $turnout }).
nonvoters = <b>{ $rest } адам</b> { $year } жылы дауыс берген жоқ.
nonvoters-share = Үлесі – { $share }: тізімде { $registered } сайлаушы, дауыс бергені – { $cast }.
valid = <b>{ $valid } дауыс</b> { $year } жылы жарамды деп танылды.
invalid = <b>{ $invalid } бюллетень</b> { $year } жылы жарамсыз не бос болды.
invalid-rest = Жарамсыз не бос бюллетень – { $invalid }.
part-of-cast = Үлесі – { $share } (барлығы { $cast } дауыс).

### Threshold

threshold = <b>{ $threshold }</b> – { $year } жылғы меже.
threshold-votes-of = Бұл – { $bar } дауыс ({ $base } – { $total }).
threshold-votes = Межеге ({ $threshold }) { $bar } дауыс керек болды.
threshold-passed = <b>{ $count } партиялық тізім</b> { $year } жылы межеден ({ $threshold }) өтті: { $parties }.
threshold-missed = <b>{ $count } партиялық тізім</b> { $year } жылы межеден ({ $threshold }) өте алмады:
threshold-missed-row = { $party }: { $short } дауыс жетпеді
threshold-missed-list = { $party } ({ $share }): { $short } дауыс жетпеді
threshold-nearest = { $count ->
    [one] 1 тізім өте алмады: { $party } ({ $short } дауыс жетпеді).
   *[other] { $count } тізім өте алмады; ең жақын қалғаны – { $party } ({ $short } дауыс жетпеді).
}
threshold-none-missed = Межеден ({ $threshold }) өте алмаған тізім жоқ.
threshold-passed-by = <b>{ $party } межеден ({ $threshold }) өтті</b>, { $year } жыл.
threshold-missed-by = <b>{ $short } дауыс жетпеді</b>: { $party } { $year } жылы межеден өте алмады.
share-short = { $year } жылы { $limit } үшін <b>{ $votes } дауыс жетпеді</b>: { $party }.
share-reached = { $year } жылы { $limit } дегеннен <b>{ $votes } дауыс артық</b>: { $party }.
threshold-missed-points = Бұл – { $points } пайыздық тармақ.
threshold-cleared-by = Қажеттіден { $over } дауыс артық.
threshold-not-a-list = { $party } – партиялық тізім емес, оған меже қойылмайды.
no-threshold = { $year } жылы <b>меже болған жоқ</b>.
threshold-unknown = { $year } жылғы <b>меже туралы дерек жоқ</b>: дереккөздерден табылмады.
note-threshold-base = Іс жүзінде меже жарамды дауыстан есептеледі; заң мәтінінде – дауыс беруге қатысқандардан.

### Seats

seats-total = <b>{ $total } орын</b> – { $year } жылғы палата құрамы.
seats-part-list = { $seats } орын – партиялық тізіммен
seats-part-district = { $seats } орын – бір мандатты округтен
seats-part-assembly = { $seats } орын – Халық Ассамблеясынан
seats-part-state-list = { $seats } орын – мемлекеттік тізіммен
seats-row = { $party }: { $seats }
seats-majority = Көпшілік – { $majority } орын.
seats-change = <b>{ $change } орын</b> – { $year } жылғы палатадағы өзгеріс.
seats-change-row = { $party }: { $change }
seats-new-row = { $party }: { $seats }, жаңа
majority = <b>{ $majority } орын</b> – көпшілік, { $year } жыл (барлығы { $total } орын).
majority-two-thirds = Үштен екісі – { $seats }.
majority-had = { $party }: { $seats } мандат, көпшілікке жетті (артығы – { $over }).
majority-lacked = { $party }: { $seats } мандат, көпшілікке { $missing } орын жетпеді.
majority-none = { $party } мандат алған жоқ.

### Dates, chair, system

date = <b>{ $date }</b> – сайлау күні.
date-scheduled = <b>{ $date }</b> – сайлауға белгіленген күн.
date-assembly = { $date } – Халық Ассамблеясындағы дауыс беру.
date-second-round = { $date } – екінші тур.
early = <b>Иә, кезектен тыс:</b> { $year } жылғы сайлау палатаның мерзімі бітпей өтті.
not-early = <b>Жоқ,</b> { $year } жылғы сайлау – <b>кезекті сайлау</b>.
early-short = Кезектен тыс сайлау.
not-early-short = Кезекті сайлау.
second-round = <b>{ $date }</b> – { $year } жылғы сайлаудың екінші туры.
no-second-round = { $year } жылы <b>екінші тур болған жоқ</b>.
chair-before = <b>{ $name }</b> – { $year } жылғы сайлауға дейінгі палата төрағасы.
chair-after = <b>{ $name }</b> – { $year } жылғы сайлаудан кейінгі палата төрағасы.
chair-before-none = Сайлауға дейін: { $note }.
chair-party = Партиясы: { $party }.
chair-since = Төраға болып сайланған күні – { $date }.
chair-stayed = Төраға өзгерген жоқ.

system-list-plus-assembly = <b>Партиялық тізім және Халық Ассамблеясы</b> – { $year } жылғы сайлау жүйесі.
system-parallel = <b>Аралас: партиялық тізім мен округтер</b> – { $year } жылғы сайлау жүйесі.
system-districts = <b>Бір мандатты округтер</b> – { $year } жылғы сайлау жүйесі.
system-districts-plus-state-list = <b>Округтер және мемлекеттік тізім</b> – { $year } жылғы сайлау жүйесі.
system-list = <b>Тек партиялық тізім</b> – { $year } жылғы сайлау жүйесі.
formula-hare = Тізім мандаттары Хэр квотасымен, ең үлкен қалдық әдісі бойынша бөлінген.
system-threshold = Меже – { $threshold }.
system-runner-up = Межеден бір ғана тізім өтсе, келесі тізім де мандат алады: кемінде { $seats }.
system-detail = { $detail }.
system-law = Заң: { $law }.

### Background

text = { $text }
background-heading = <b>{ $year } жылғы сайлаудың мән-жайы</b>
dissolution-heading = { $year } жылғы сайлау алдында <b>палатаның таратылуы</b>
outcome-heading = { $year } жылғы сайлау <b>немен аяқталды</b>
observers-heading = { $year } жылғы сайлау туралы <b>байқаушылар не деді</b>
opposition-heading = { $year } жылғы сайлау туралы <b>оппозиция не деді</b>
criticism-heading = { $year } жылғы сайлауды <b>кім, не үшін сынады</b>
reform-heading = { $year } жылғы сайлау алдында <b>не өзгерді</b>

### Sources and conflicts

sources-of = <b>Дерек қайдан алынды:</b> { $name }, { $what }, { $year } жыл
sources-all = <b>{ $year } жылғы деректер қайдан алынды</b>
source-official = { $title }. { $publisher } (ресми)
source-other = { $title }. { $publisher }
conflict-note = Басқа дерек те бар ({ $field }): { $other }.
conflict-heading = <b>Дереккөздер әртүрлі айтады:</b> { $field } ({ $year }).
conflict-value = { $publisher }: { $value }
conflict-reason = { $note }

### Comparing

compare-gap = <b>Айырма – { $gap } дауыс</b>, { $year } жыл: алда – { $party }, артта – { $other }.
compare-gap-share = <b>Айырма – { $gap } пайыздық тармақ</b>, { $year } жыл: алда – { $party }, артта – { $other }.
compare-gap-seats = <b>Айырма – { $gap } мандат</b>, { $year } жыл: алда – { $party }, артта – { $other }.
compare-same-seats = <b>Мандат саны тең:</b> { $party }, { $other }, { $year } жыл.
compare-share-rose = <b>Үлес { $gap } пайыздық тармаққа артты</b> – { $party }.
compare-share-fell = <b>Үлес { $gap } пайыздық тармаққа төмендеді</b> – { $party }.
compare-share-same = <b>Үлес өзгерген жоқ</b> – { $party }.
compare-votes = <b>{ $change } дауыс</b> – { $party }.
compare-seats = <b>{ $change } мандат</b> – { $party }.
compare-seats-unchanged = <b>Өзгеріс: 0 мандат</b> – { $party }.
compare-absent = { $year }: { $party } қатысқан жоқ
compare-row = { $year }: { $votes } ({ $share }), { n-seats }
compare-row-seats = { $year }: { n-seats }
compare-elections = <b>{ $years }</b> жылғы сайлауларды салыстыру
compare-total-gap = <b>{ $change }</b>, { $since }–{ $until }: { $total }.
compare-total = { $year }: { $figure }
compare-total-named = { $year }, { $total }: { $figure }
compare-turnout = { $year }: сайлаушылардың келуі – { $turnout }
compare-turnout-rose = <b>Сайлаушылардың келуі { $gap } пайыздық тармаққа артты</b>, { $since }–{ $until } жылдар.
compare-turnout-fell = <b>Сайлаушылардың келуі { $gap } пайыздық тармаққа төмендеді</b>, { $since }–{ $until } жылдар.
compare-turnout-same = <b>Сайлаушылардың келуі өзгерген жоқ</b>, { $since }–{ $until } жылдар.
compare-chamber = { $year }: палатада { $seats } орын
ratio-votes = <b>{ $times } есе көп дауыс</b>, { $year } жыл: алда – { $party }, артта – { $other }.
ratio-seats = <b>{ $times } есе көп мандат</b>, { $year } жыл: алда – { $party }, артта – { $other }.
ratio-none = <b>Неше есе екені есептелмейді</b>, { $year } жыл: { $party }, { $other } – бірінде салыстыратын сан жоқ.
ratio-grown = <b>{ $times } есе өсті</b>, { $since } → { $until }: { $what }.
ratio-shrunk = <b>{ $times } есе азайды</b>, { $since } → { $until }: { $what }.
party-votes-row = { $party }: { n-votes }
sum-votes = <b>{ n-votes }</b> ({ $share }) – { $count } тізімнің қосындысы, { $year } жыл.
sum-seats = <b>{ n-seats }</b> – { $count } тізімнің қосындысы, { $year } жыл.
sum-votes-short = { n-votes } ({ $share }).
sum-seats-short = Қосқанда – { n-seats }.
filter-over-share = <b>{ $count } партиялық тізім</b> { $year } жылы { $limit } деңгейінен асты:
filter-under-share = <b>{ $count } партиялық тізім</b> { $year } жылы { $limit } деңгейіне жетпеді:
filter-over-votes = <b>{ $count } партиялық тізім</b> { $year } жылы { $limit } дауыстан көп алды:
filter-under-votes = <b>{ $count } партиялық тізім</b> { $year } жылы { $limit } дауыстан аз алды:
filter-over-seats = <b>{ $count } партиялық тізім</b> { $year } жылы { $limit } мандаттан көп алды:
filter-under-seats = <b>{ $count } партиялық тізім</b> { $year } жылы { $limit } мандаттан аз алды:
filter-between-share = <b>{ $limit } мен { $high } аралығында: { $count } тізім</b>, { $year } жыл
filter-between-votes = <b>{ $limit } – { $high } дауыс аралығында: { $count } тізім</b>, { $year } жыл
filter-between-seats = <b>{ $limit } – { $high } мандат аралығында: { $count } тізім</b>, { $year } жыл
filter-none-between-share = { $year } жылы { $limit } мен { $high } аралығында <b>бірде-бір тізім болмаған</b>.
filter-none-between-votes = { $year } жылы { $limit } – { $high } дауыс жинаған <b>тізім болмаған</b>.
filter-none-between-seats = { $year } жылы { $limit } – { $high } мандат алған <b>тізім болмаған</b>.
filter-none-over-share = { $year } жылы { $limit } деңгейінен асқан <b>тізім жоқ</b>.
filter-none-under-share = { $year } жылы { $limit } деңгейіне жетпеген <b>тізім жоқ</b>.
filter-none-over-votes = { $year } жылы { $limit } дауыстан көп алған <b>тізім жоқ</b>.
filter-none-under-votes = { $year } жылы { $limit } дауыстан аз алған <b>тізім жоқ</b>.
filter-none-over-seats = { $year } жылы { $limit } мандаттан көп алған <b>тізім жоқ</b>.
filter-none-under-seats = { $year } жылы { $limit } мандаттан аз алған <b>тізім жоқ</b>.
filter-at-least-share = <b>{ $count } партиялық тізім</b> { $year } жылы кемінде { $limit } жинады:
filter-at-least-votes = <b>{ $count } партиялық тізім</b> { $year } жылы кемінде { $limit } дауыс алды:
filter-at-least-seats = <b>{ $count } партиялық тізім</b> { $year } жылы кемінде { $limit } мандат алды:
filter-none-at-least-share = { $year } жылы кемінде { $limit } жинаған <b>тізім жоқ</b>.
filter-none-at-least-votes = { $year } жылы кемінде { $limit } дауыс алған <b>тізім жоқ</b>.
filter-none-at-least-seats = { $year } жылы кемінде { $limit } мандат алған <b>тізім жоқ</b>.
filter-at-most-share = <b>{ $count } партиялық тізім</b> { $year } жылы ең көбі { $limit } жинады:
filter-at-most-votes = <b>{ $count } партиялық тізім</b> { $year } жылы ең көбі { $limit } дауыс алды:
filter-at-most-seats = <b>{ $count } партиялық тізім</b> { $year } жылы ең көбі { $limit } мандат алды:
filter-none-at-most-share = { $year } жылы ең көбі { $limit } жинаған <b>тізім жоқ</b>.
filter-none-at-most-votes = { $year } жылы ең көбі { $limit } дауыс алған <b>тізім жоқ</b>.
filter-none-at-most-seats = { $year } жылы ең көбі { $limit } мандат алған <b>тізім жоқ</b>.
filter-exactly-share = <b>{ $count } партиялық тізім</b> { $year } жылы дәл { $limit } жинады:
filter-exactly-votes = <b>{ $count } партиялық тізім</b> { $year } жылы дәл { $limit } дауыс алды:
filter-exactly-seats = <b>{ $count } партиялық тізім</b> { $year } жылы дәл { $limit } мандат алды:
filter-none-exactly-share = { $year } жылы дәл { $limit } жинаған <b>тізім жоқ</b>.
filter-none-exactly-votes = { $year } жылы дәл { $limit } дауыс алған <b>тізім жоқ</b>.
filter-none-exactly-seats = { $year } жылы дәл { $limit } мандат алған <b>тізім жоқ</b>.

### Through the years

history-none = Бұл туралы <b>бірде-бір жылғы дерек жоқ</b>.
history-whole = { $votes } ({ $share }), { n-seats }
history-highest = <b>{ $figure }, { $year } жыл</b> – ең жоғары көрсеткіш.
history-lowest = <b>{ $figure }, { $year } жыл</b> – ең төмен көрсеткіш.
history-turnout = <b>Сайлаушылардың келуі</b> жылдар бойынша:
history-cast = <b>Дауыс бергендер саны</b> жылдар бойынша:
history-registered = <b>Тізімдегі сайлаушылар саны</b> жылдар бойынша:
history-valid = <b>Жарамды дауыс саны</b> жылдар бойынша:
history-invalid = <b>Жарамсыз не бос бюллетень саны</b> жылдар бойынша:
history-nonvoters = <b>Дауыс бермегендер саны</b> жылдар бойынша:
history-votes = <b>{ $party }: дауыс саны</b> жылдар бойынша
history-share = <b>{ $party }: дауыс үлесі</b> жылдар бойынша
history-seats = <b>{ $party }: мандат саны</b> жылдар бойынша
history-row = { $year }: { $figure }
history-row-party = { $year }: { $figure } ({ $party })

### A party's names

lineage-heading = <b>{ $name }</b>
lineage-from-to = { $name }: { $since }–{ $until }
lineage-from = { $name }: { $since } жылдан бері
lineage-to = { $name }: { $until } жылға дейін
lineage-name = { $name }
lineage-absorbed = Құрамына қосылғандар: { $parties }.
lineage-predecessors = Ізашары: { $parties }.
lineage-members = Блок мүшелері: { $parties }.
lineage-merger-of = Бірігіп құрғандар: { $parties }.
lineage-merged-into = Қосылған партиясы: { $parties }.
lineage-successor = Ізбасары: { $parties }.
lineage-stood-in = Сайлауға қатысқан жылдары: { $years }.

### Lists, elections, regions, polls

leaders = <b>Партия жетекшілері</b>, { $year } жылғы сайлау
person = <b>{ $name }</b>
person-led = { $year }: { $party } жетекшісі
person-led-since = { $year }: { $party } жетекшісі (басқара бастаған кезі – { $since })
person-chair-before = { $year }: сайлауға дейінгі палата төрағасы
person-chair-after = { $year }: сайлаудан кейінгі палата төрағасы
referendum = <b>{ $yes } қолдады</b> – референдум, { $date }.
referendum-subject = Мәселе: { $subject }.
referendum-yes = Қолдағаны – { $share }, қарсы болғаны – { $no }.
referendum-turnout = Қатысқаны – { $turnout }: { $registered } сайлаушыдан { $voted } адам.
no-referendum = { $year } жылғы сайлау тұсындағы <b>референдум туралы дерек жоқ.</b>
referendums-held = Референдум туралы дерек бар жыл: { $years }.
leaders-row = { $party }: { $leader }
no-leaders = { $year } жылғы <b>партия жетекшілері туралы дерек жоқ</b>.
parties = <b>{ $count } партиялық тізім</b> { $year } жылғы сайлауға қатысты:
parties-with-seats = <b>{ $count } партия мен бірлестік</b> { $year } жылғы қорытындыда аталған:
parties-row = { $party }
elections = <b>{ $count } сайлау</b> туралы дерек бар:
elections-row = { $date }: { $seats } орын
elections-row-scheduled = { $date }: қорытындысы әзірге жоқ
no-regions = { $year } жылғы <b>өңірлік дерек жоқ</b>.
no-region = { $region }: { $year } жылғы дерек жоқ.
regions-held = Сайлаушылардың келуі өңірлер бойынша бар жылдар: { $years } (түпкілікті емес).
region = <b>{ $turnout }</b> – сайлаушылардың келуі: { $region }, { $year } жыл.
regions = <b>Сайлаушылардың келуі өңірлер бойынша</b>, { $year } жыл
region-highest = <b>{ $region }: { $turnout }</b> – ең жоғары көрсеткіш, { $year } жыл.
region-lowest = <b>{ $region }: { $turnout }</b> – ең төмен көрсеткіш, { $year } жыл.
regions-row = { $region }: { $turnout }
regions-as-of = Қай кездегі дерек: { $as_of }.
no-exit-polls = { $year } жылғы <b>экзит-пол дерегі жоқ</b>.
exit-polls-held = Дерек бар жылдар: { $years }.
exit-polls = <b>Экзит-пол</b>, { $year } жыл
exit-poll = { $pollster }:
exit-poll-sample = { $pollster } (сұралғаны – { $sample } адам):
exit-poll-stations = { $pollster } ({ $stations } учаске):
exit-poll-row = { $party }: { $share } (қорытынды – { $official })
exit-poll-share = { $party }: { $share }

### Talk

start-hello = <b>Сәлеметсіз бе!</b> Мен – Saylau ботымын.
start-what = Қазақстандағы парламент сайлауы туралы сұрақтарға жауап беремін: { $years }.
start-how = Сұрағыңызды өз сөзіңізбен жазыңыз немесе төмендегінің бірін басыңыз:
help = <b>Өз сөзіңізбен сұраңыз.</b> Мысалы:
help-party = Ақ жол 2007 жылы қанша дауыс алды
help-results = 2021 жылы кім жеңді
help-totals = сайлаушылардың келуі 2012, жарамсыз бюллетень
help-seats = палатада неше орын болды
help-threshold = межеден кім өте алмады
help-background = Мәжіліс неге таратылды
help-sources = сайлаушылардың келуі қайдан алынған
help-years = Дерек бар жылдар: { $years }.
help-groups = Топта мені атап жазыңыз, хабарыма жауап беріңіз не /results, /seats деп жазыңыз.
about = <b>Saylau</b> Қазақстандағы парламент сайлауы туралы сұрақтарға жауап береді.
about-data = { $elections } сайлау туралы дерек бар: { $years }.
about-figures = Әр санның дереккөзі бар; мандат бөлінісі дәл есептеледі.
about-version = Нұсқасы { $version }, деректері { $data }.
talk-hello = Сәлеметсіз бе! Нені білгіңіз келеді?
talk-thanks = Оқасы жоқ!
talk-bye = Сау болыңыз!

### What if, and how seats are shared out

method-hare = Хэр квотасы
method-droop = Друп квотасы
method-hagenbach-bischoff = Хагенбах-Бишоф
method-imperiali-quota = Империали квотасы
method-dhondt = Д’Ондт
method-sainte-lague = Сент-Лагю
method-modified-sainte-lague = өзгертілген Сент-Лагю
method-danish = дат әдісі
method-imperiali = Империали
method-adams = Адамс
method-dean = Дин әдісі
method-huntington-hill = Хантингтон-Хилл
divisors-dhondt = 1, 2, 3…
divisors-sainte-lague = 1, 3, 5…
divisors-modified-sainte-lague = 1,4; 3; 5…
divisors-danish = 1, 4, 7…
divisors-imperiali = 2, 3, 4…
divisors-adams = 0, 1, 2…
divisors-dean = 0; 1⅓; 2,4…
divisors-huntington-hill = 0, √2, √6…

# How a supposition is named: in readings, and in questions that can be asked.
assume-threshold = меже { $threshold }
assume-no-threshold = межесіз
assume-method = { $method }
assume-seats = { $seats } тізім мандаты
assume-without = { $party } болмаса
assume-together = { $parties } бірге
assume-votes = { $party } { n-votes }
assume-votes-change = { $party } { $change }
inverse-of-threshold = қандай межеде өтер еді
inverse-of-majority = егер көпшілік
inverse-of-seat = тағы бір мандат
inverse-of-bar = көпшілікке керек меже

change-threshold = меже { $threshold } болса (болғаны – { $was })
change-no-threshold = меже болмаса (болғаны – { $was })
change-method = { $method } болса (болғаны – { $was })
change-seats = тізім бойынша { $seats } мандат болса (болғаны – { $was })
change-without = { $party } болмаса ({ n-votes })
change-together = { $parties } бір тізіммен түссе ({ n-votes })
change-votes = { $party } { n-votes } алса (болғаны – { $was })

refused-assumption = «{ $value }» деп болжауға болмайды.
refused-twice = Осы шарттардың екеуі бір-біріне қайшы: біреуін ғана қалдырыңыз.
refused-votes = «{ $value }» – дауыс саны емес. Бүтін сан (мысалы, 500 000) не өзгеріс (+5%, −10 000) жазуға болады.
refused-votes-range = { $party }: { n-votes } болған. 0 мен { $most } аралығын болжауға болады.
refused-no-lists = Кемінде бір тізім қалуы керек.
refused-together = Бірге түсу үшін кемінде екі тізім керек.
refused-method = «{ $value }» деген әдіс жоқ. Бар әдістер: { $methods }.
refused-party = { $party }: { $year } жылғы сайлауда мұндай тізім болған жоқ. Болған тізімдер: { $lists }.
refused-party-unknown = «{ $party }» деген партия туралы дерек жоқ.
no-lists = { $year } жылғы сайлауда <b>тізім бойынша мандат бөлінбеген</b> (белгілі дерек бойынша).
with-lists = Бөлінген жылдар: { $years }.

what-if = <b>Егер</b> ({ $year }): { $change }
what-if-and = және { $change }
what-if-nothing = <b>Егер</b> ({ $year }): ештеңе өзгермесе, бұл – нақты қорытынды.
what-if-seats = Тізім мандаттары ({ $seats }), болғаны → болар еді:
what-if-row = { $party }: { $before } → { $after } ({ $change })
what-if-open = { $party }: { $before } → ?
what-if-same = { $party }: { $seats }, өзгеріссіз
what-if-other = Қалған { $seats } орын бұрынғыша.
what-if-majority-kept = Көпшілік сақталады – { $party }: { $total } орынның ішінде { $seats }, керегі – { $majority }.
what-if-majority-won = Көпшілікке жетеді – { $party }: { $total } орынның ішінде { $seats }, керегі – { $majority }.
what-if-majority-lost = Көпшіліктен айырылады – { $party }: { $total } орынның ішінде { $seats }, керегі – { $majority }.
what-if-majority-none = Көпшілік ешкімде жоқ; ең көбі – { $party }: { $total } орынның ішінде { $seats }, керегі – { $majority }.
what-if-majority-open = Көпшілік шешілмеген орындарға байланысты – { $party }: { $total } орынның ішінде { $seats } анық, керегі – { $majority }.
note-base-matters = Заң мәтініндегідей дауыс беруге қатысқандардан есептесе, межеден өтпейтіні – { $party }.

open-tie = <b>Теңдік:</b> { $parties } – { $seats } мандатқа тең үміткер; бұл мұнда шешілмейді.
open-tie-registered = Заң бойынша бұрын тіркелген тізім алады; тіркелген күндері мұнда жоқ.
open-tie-unknown = Ол кездегі заң теңдікті қалай шешкені мұнда жоқ.
open-no-list-passes = <b>Бірде-бір тізім өтпейді.</b> Ең жақыны – { $party }: { $share }.
open-over-allocation = <b>Нәтиже жоқ:</b> бүтін квота саны { $seats } мандаттан асып кетеді, артығын кім қайтаратынын әдіс айтпайды.
open-no-votes = <b>Нәтиже жоқ:</b> бірде-бір тізімде дауыс жоқ.
open-unsettled = <b>Нәтиже толық емес:</b> қалған мандат қалдық санынан көп.
open-runner-up = <b>Нәтиже толық емес:</b> бір ғана тізім өтеді, сондықтан келесісі қосылады: бөліндісінің 0,7 бөлігі, бірақ кемінде екі мандат. Қалған { $seats } мандатты кім алатынын заңның белгілі мәтіні айтпайды.
open-runner-up-method = <b>Нәтиже жоқ:</b> бір ғана тізім өтеді, ал заңның келесі тізім туралы ережесі тек Хэр квотасына жазылған.
open-runner-up-tie = <b>Нәтиже жоқ:</b> бір ғана тізім өтеді, ал тең тізімдердің қайсысы қосылатынын заң айтпайды.
open-runner-up-joined = Бір ғана тізім өтеді, сондықтан межеге жетпесе де { $party } қосылады: 2009 жылдан бері заң солай.

how = <b>Тізім бойынша { $seats } мандат қалай бөлінді</b>, { $year } жыл
how-supposed = Тізім бойынша { $seats } мандат былай бөлінер еді:
how-no-threshold = 1. Меже жоқ: { $count } тізім қатысады.
how-all-passed = 1. Меже { $threshold }: { $bar } дауыс. Барлық тізім өтті.
how-threshold = 1. Меже { $threshold }: { $bar } дауыс. { $passed } тізім өтті, { $missed } тізім өтпеді; ең жақын қалғаны – { $party } ({ $short } дауыс жетпеді).
how-quota = 2. { $method }: { $votes } дауыс, { $seats } мандат – бір мандатқа шамамен { $quota } дауыс.
how-divisors = 2. Дауыс саны { $divisors } сандарына бөлінеді. Ең үлкен { $seats } бөлінді мандат алады.
how-row-whole = { $party }: { $quotient } → { $seats }
how-row-remainder = { $party }: { $quotient } → { $whole } + 1 = { $seats }
how-row-quotient = { $party }: { $seats }, соңғысының бөліндісі { $quotient }
how-row-free = { $party }: 1, бөліндіге дейін
how-row-none = { $party }: 0
how-row-rest = Тағы { $count } кіші тізім: { $seats }
how-no-remainders = 3. Бүтін квоталар барлық мандатты бөлді.
how-last-remainder = 3. Соңғы мандат – { $party }, қалдығы { $figure }{ $next }.
how-last-quotient = 3. Соңғы мандат – { $party }, бөліндісі { $figure }{ $next }.
how-last = 3. Соңғы мандат – { $party }, дауыс саны бойынша{ $next }.
how-next = ; келесі – { $party }, { $short } дауыс жетпеді
how-wasted = Мандатсыз қалған дауыс – { $votes } ({ $share }).
how-distance = { $distance } (Галлахер индексі { $index }).
distance-none = Мандат саны дауыс үлесіне өте жақын
distance-little = Мандат саны дауыс үлесіне жақын
distance-some = Мандат саны дауыс үлесінен біраз ауытқиды
distance-far = Мандат саны дауыс үлесінен алшақ

methods = <b>{ $count } әдіс</b>, тізім бойынша { $seats } мандат, { $year } жыл
methods-real = { $year } жылы заң бойынша: { $method }.
methods-kind-small = Ең кіші тізімге ең көп мандат беретіні ({ $party } – { $seats }): { $methods }.
methods-kind-large = Ең үлкен тізімге ең көп мандат беретіні ({ $party } – { $seats }): { $methods }.
methods-kind-all = Барлық әдіспен бірдей: { $party } – { $seats }.
methods-order = Мандат саны мына ретпен: { $parties }
methods-row = <b>{ $seats }:</b> { $methods }
methods-row-tie = <b>{ $seats } және теңдік:</b> { $methods }
methods-row-none = <b>Нәтиже жоқ:</b> { $methods }
methods-alone = Барлық әдіспен бүкіл мандатты { $party } алады: басқа тізім жоқ.
methods-nothing = Бірде-бір әдіс нәтиже бермейді.

inverse-threshold = <b>{ $limit } не одан төмен меже</b> болса, { $party } өтер еді ({ $year }).
inverse-threshold-stays = <b>{ $limit }</b> – осы межеге дейін { $party } өтеді ({ $year }); меже { $threshold } болған.
inverse-threshold-share = Есепке алынған { $base } дауыстың ішінде – { $votes } ({ $share }).
inverse-threshold-seats = Меже { $limit } болса – { n-seats }.
inverse-threshold-least = Меже { $limit } болса, кемінде { n-seats } анық.
inverse-threshold-above = Бірақ меже { $limit } деңгейінен жоғары болуы керек: тізім одан да көбейсе, мандат жетпей қалады.
inverse-threshold-runner-up = Меже одан жоғары болса да, жалғыз өткен тізімге заң бойынша қосылуы мүмкін еді.
inverse-threshold-never = <b>Ондай меже жоқ</b> – { $party } ({ $year }): межесіз де мандат алмас еді.
inverse-threshold-needed = Межесіз тағы { $needed } дауыс керек болар еді.
inverse-seat = <b>Тізім бойынша { n-seats }</b> – { $party }, { $year } жыл.
inverse-seat-short = Межеге ({ $threshold }) { $short } дауыс жетпеді.
inverse-seat-base = Жаңа дауыс межені де көтереді: тағы { $gain } дауыс жетеді, сонда – { n-seats }.
inverse-seat-more = Тағы { $gain } дауыс болса – { n-seats }.
inverse-seat-out = Сонда межеден өтпей қалатыны – { $parties }.
inverse-seat-less = { $loss } дауыс кем болса – { n-seats }.
inverse-seat-no-more = Қанша дауыс қосылса да, мандат көбеймейді.
inverse-majority-loss = <b>{ $change } дауыс кем болса</b>, көпшіліктен айырылады: { $party }, { $year } жыл. Сонда { $votes } дауыс қалады ({ $share }).
inverse-majority-gain = <b>Тағы { $change } дауыс болса</b>, көпшілікке жетеді: { $party }, { $year } жыл. Барлығы { $votes } болады ({ $share }).
inverse-majority-always = <b>Қанша дауыс жоғалтса да</b>, көпшіліктен айырылмайды: { $party }, { $year } жыл.
inverse-majority-never = <b>Қанша дауыс қосылса да</b>, көпшілікке жетпейді: { $party }, { $year } жыл.
inverse-bar-always = <b>Өзі өтетін ешқандай межеде</b> көпшіліктен айырылмайды: { $party }, { $year } жыл. Меже болмаса да, { $total } орынның ішінде { $seats } орын алар еді.
inverse-bar-never = <b>Ешқандай межеде</b> көпшілікке жетпейді: { $party }, { $year } жыл.
inverse-bar-above = <b>Меже { $limit } деңгейінен жоғары болса ғана</b> көпшілікке жетеді: { $party }, { $year } жыл.
inverse-majority-now = Болғаны – { $total } орынның ішінде { $seats }, көпшілікке { $majority } керек.
inverse-majority-then = Сонда – { n-seats }.
inverse-unsettled = <b>Шешілмеген</b> – { $party }, { $year } жыл: оған дейін бір ғана тізім өтер еді, ал заңның белгілі мәтіні ондайда кейбір мандатты ашық қалдырады.
note-others-unchanged = Басқалардың дауысы өзгермесе.

lab-lower = ▼ { $threshold }
lab-higher = ▲ { $threshold }
lab-method-before = ◂ { $method }
lab-method-after = { $method } ▸
lab-back = ↺ Болғаны
lab-how = Қалай?

chart-what-if-title = Егер, { $year } жыл
chart-what-if-before = Болғаны
chart-what-if-after = Болар еді
chart-what-if-open = шешілмеген
chart-what-if-row = { $party } { $before } → { $after }

### Commands, as the menu shows them

command-start = Бастау
command-help = Нені сұрауға болады
command-results = Сайлау қорытындысы
command-seats = Мандат бөлінісі
command-about = Бот және дереккөздер туралы

### Charts

chart-source = Дереккөз: { $sources }
chart-alt = Диаграмма. { $title }. { $rows }.
chart-row = { $name } { $figure }
chart-and = { $others } және { $last }

chart-country = Қазақстан
chart-of-body = Қазақстан, { $body }
chart-of-elections = Қазақстан, парламент сайлауы
chart-per-cent = пайыз, { $base } бойынша
chart-of-registered = тізімдегі сайлаушылардың пайызы
chart-of-votes = пайызбен
chart-absent = – қатысқан жоқ
chart-not-held = – дерек жоқ
chart-later-annulled = кейін жарамсыз деп танылды

chart-what-turnout = сайлаушылардың келуі
chart-what-cast = дауыс бергендер саны
chart-what-registered = тізімдегі сайлаушылар саны
chart-what-valid = жарамды дауыс саны
chart-what-invalid = жарамсыз не бос бюллетень саны
chart-what-nonvoters = дауыс бермегендер саны
chart-what-votes = дауыс саны
chart-what-share = дауыс үлесі
chart-what-seats = мандат саны

chart-votes-title = Дауыс үлесі, { $year } жыл
chart-votes-mark = меже { $threshold }
chart-chamber-title = { $year } жылғы палата
chart-chamber-seats = { $seats } орын
chart-chamber-majority = көпшілік { $majority }
chart-chamber-unattributed = Партиясы анықталмаған
chart-regions-title = Сайлаушылардың келуі өңірлер бойынша, { $year } жыл
chart-history-title = { $what }, { $first }–{ $last }
chart-party-title = { $party }: { $what }, { $first }–{ $last }
chart-lists-title = { $parties }, { $years } жыл
chart-list-title = { $parties }: { $years } жылдар
chart-elections-title = { $years } жылғы сайлау

### Regions

region-akmola = Ақмола облысы
region-aktobe = Ақтөбе облысы
region-almaty-city = Алматы қаласы
region-almaty-region = Алматы облысы
region-astana = Астана қаласы
region-atyrau = Атырау облысы
region-abai = Абай облысы
region-east-kazakhstan = Шығыс Қазақстан облысы
region-zhambyl = Жамбыл облысы
region-zhetysu = Жетісу облысы
region-west-kazakhstan = Батыс Қазақстан облысы
region-karaganda = Қарағанды облысы
region-kostanay = Қостанай облысы
region-kyzylorda = Қызылорда облысы
region-mangystau = Маңғыстау облысы
region-pavlodar = Павлодар облысы
region-north-kazakhstan = Солтүстік Қазақстан облысы
region-south-kazakhstan = Оңтүстік Қазақстан облысы
region-turkistan = Түркістан облысы
region-ulytau = Ұлытау облысы
region-shymkent = Шымкент қаласы

### Боттың өзі туралы: қалай жауап береді, не сақтайды, неге үндемейді

topic-settings = баптаулар
topic-usual = әдепкі сайлау
topic-privacy = құпиялылық
topic-forget = деректерімді өшір
topic-silence = неге жауап бермейсің
topic-export = файлмен
measure-language = жауап тілі
measure-usual = әдепкі сайлау
measure-english = ағылшын тілінде
measure-russian = орыс тілінде
measure-kazakh = қазақ тілінде
measure-auto = сұрақ тілінде
measure-dark = қараңғы тақырып
measure-light = жарық тақырып
measure-charts_on = диаграммамен
measure-charts_off = диаграммасыз
measure-csv = файлмен
measure-xlsx = эксельмен

settings-all = Осы чаттың <b>баптаулары</b>
settings-language = Мұнда <b>қай тілде</b> жауап берейін?
settings-english = <b>Мұнда ағылшынша жауап беремін.</b>
settings-russian = <b>Мұнда орысша жауап беремін.</b>
settings-kazakh = <b>Мұнда қазақша жауап беремін.</b>
settings-auto = <b>Сұрақ қай тілде болса, сол тілде жауап беремін.</b>
settings-usual = Жыл аталмаса, <b>қай сайлау</b> туралы айтайын?
settings-dark = <b>Мұнда диаграммалар қараңғы.</b>
settings-light = <b>Мұнда диаграммалар жарық.</b>
settings-charts_on = <b>Мұнда жауап диаграммамен келеді.</b>
settings-charts_off = <b>Мұнда жауап диаграммасыз келеді.</b>
settings-now-language = Тілі: { $language }
settings-now-auto = Тілі: сұрақ тілінде
settings-now-election = Әдепкі сайлау: { $year }
settings-now-dark = Диаграммалар: қараңғы
settings-now-light = Диаграммалар: жарық
settings-now-none = Диаграммалар: жіберілмейді
settings-admins = Бұл топта мұны әкімшілер таңдайды.
settings-saved = Сақталды
usual-is = Жыл аталмаса, мұнда <b>{ $year }</b> жылғы сайлау туралы айтамын.

language-name = Қазақша
label-auto = Сұрақ тілінде
label-dark = Қараңғы
label-light = Жарық
label-none = Диаграммасыз

privacy = <b>Өте аз дерек сақталады:</b>
privacy-texts = Хабарламалар сақталмайды, журналға да жазылмайды.
privacy-settings = /settings арқылы таңдалғаны: /forget командасына дейін не мен бұғатталғанша, топтан шығарылғанша.
privacy-ids = Сұрақтар мен жауаптардың нөмірлері: 2 күн, екі рет жауап бермеу және сұрақ түзетілсе, жауабын өзгерту үшін.
privacy-memory = Соңғы сұрақ: жадта, 10 минут, «ал 2012-де ше?» дегенді түсіну үшін.
privacy-forget = /forget осының бәрін бірден өшіреді; тек /forget-тің өзі мен оған берілген жауаптың нөмірлері сол 2 күн сақталады.
forget = <b>Ұмытылды.</b> Сіз туралы да, осы чат туралы да сақталғанның бәрі өшірілді.
forget-own = <b>Ұмытылды.</b> Сіз туралы сақтаулы дерек жоқ; топтың баптауын әкімшілері таңдайды.
silence = <b>Топта маған арнап жазғанда ғана жауап беремін.</b>
silence-privacy = Телеграм құпиялылық режимінде топтан маған басқа ештеңе көрсетпейді: тек командаларды, хабарыма жазылған жауапты және, Телеграм жеткізсе, мені атаған хабарды көремін.
notice-joined = Қазақстандағы парламент сайлауы туралы сұрақтарға жауап беремін: /help

export-file = <b>Сандар:</b> { $reading }
export-what = <b>Алдымен сандарды сұраңыз</b>, содан кейін файлын жіберемін:
column-year = жыл
column-party = партия
column-region = өңір
about-date = Ең жаңа дереккөз: { $date }.
about-code = Бастапқы коды: { $url }

command-language = Жауап тілі
command-election = Жыл аталмаса, қай сайлау
command-settings = Тіл, сайлау, диаграмма
command-source = Соңғы жауаптың дереккөзі
command-privacy = Сіз туралы не сақталады
command-forget = Сақталғанын өшіру

profile-name = Saylau
profile-short = Қазақстандағы 1994 жылдан бергі парламент сайлауы: дауыс, мандат, келу – бәрі дереккөзімен.
profile-long = Қазақстандағы парламент сайлауы туралы өз сөзіңізбен сұраңыз: «Ақ жол дауысы 2007», «2021 жылы кім жеңді», «сайлаушылардың келуі». Әр санның дереккөзі бар. Қазақ, орыс, ағылшын тілдерінде.
