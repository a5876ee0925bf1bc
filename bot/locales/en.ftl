# Every sentence in English. Figures come in as numbers and are written by the rules of the
# language; <b> and <i> are all the markup there is.

### Words

n-votes = { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
n-seats = { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}
ordinal = { $rank ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
   *[other] { $rank }th
}

day = { $day_month } { $year }
month = { $month } { $year }
year = { $year }

base-valid = the valid votes
base-total = all votes cast
base-none = the votes
whole-result = the result

## How a question is named: in readings, in buttons, and as a question that can be asked

topic-results = results
topic-party = result
topic-compare = compare
topic-ratio = how many times
topic-sum = together
topic-filter = parties
topic-history = over the years
topic-lineage = former name
topic-what_if = what if
topic-inverse = what threshold
topic-methods = which method
topic-how = step by step
topic-ranks = ranking
topic-totals = turnout
topic-threshold = threshold
topic-seats = seats
topic-dates = date
topic-chair = speaker
topic-system = electoral system
topic-background = background
topic-sources = source
topic-conflicts = disagreements
topic-leaders = leaders
topic-person = person
topic-referendum = referendum
topic-parties = parties
topic-elections = which elections
topic-regions = by region
topic-exit_polls = exit polls
topic-start = start
topic-help = help
topic-about = about you
topic-talk = hello

measure-votes = votes
measure-share = percent
measure-seats = seats
measure-change = change
measure-leader = leader
measure-rank = place
measure-valid = valid votes
measure-invalid = invalid votes
measure-cast = votes cast
measure-registered = registered voters
measure-turnout = turnout
measure-nonvoters = did not vote
measure-threshold = threshold
measure-passed = passed threshold
measure-missed = missed threshold
measure-two_thirds = two thirds
measure-majority = majority
measure-list_seats = list seats
measure-district_seats = district seats
measure-components = seats breakdown
measure-date = date
measure-chair = speaker
measure-system = electoral system
measure-results = results
measure-early = early
measure-second_round = second round
measure-before = before
measure-after = after
measure-dissolution = dissolution
measure-outcome = outcome
measure-reform = reform
measure-observers = observers
measure-opposition = opposition
measure-criticism = criticism
measure-exit_poll = exit poll
measure-region = by region
measure-others = other parties
measure-under = under
measure-over = over
measure-inclusive = or exactly
measure-between = between
measure-hello = hello
measure-thanks = thanks
measure-bye = bye

extreme-highest = highest
extreme-lowest = lowest
rank-name = { $rank ->
    [1] winner
    [-1] last place
   *[other] { ordinal } place
}
rank-from-last = { ordinal } from last

### Around every answer

source-line = Source: { $sources }
reading-line = I read: { $reading }

choices = What did you mean?
unknown-words = I do not know “{ $words }”. Did you mean one of these?
unknown-words-bare = I do not know “{ $words }”. I answer questions about Kazakhstan’s parliamentary elections.
unknown-nothing = I only know Kazakhstan’s parliamentary elections. Try one of these:
unknown-question = I understood the words but not the question. Did you mean one of these?
unknown-year = No parliamentary election is held for { $words }. There are: { $years }.
unknown-office = I only hold elections to the lower house of parliament. I have:
unknown-country = I only hold Kazakhstan’s own elections. I have:
unknown-opinion = I give no opinions, only figures and what others said of them. I have:
unknown-future = I make no forecasts; I only hold results. I have:
unknown-personal = No data is held on that. I have:
unknown-region = I hold no votes by region, only for the whole country. I have:
unknown-command = I do not know that command. Try /help.
unknown-button = That button is no longer valid. Please ask again.
refused-seats = A chamber of { $value } seats cannot be shared out: it has to be 1 to 1000.
refused-threshold = A threshold of { $value }% cannot be: it has to be between 0 and 100%.
failure = Sorry, something went wrong here. Please try again in a moment.
notice-many = You ask faster than I can answer. I will answer what I have; then please ask on.
notice-stale = I was away, and older messages were left unanswered. Please ask again what you still want to know.
notice-interrupted = I was interrupted before I could answer this. Please ask again.

### Not held

no-result = <b>No result is held</b> for the { $year } election.
no-result-date = The election is set for { $date }, for { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}.
not-on-ballot = <b>{ $party } did not stand</b> in the { $year } election.
stood-in = It stood in: { $years }.
no-votes = <b>No votes are held</b> for { $party } in { $year }.
no-seats-held = <b>No seats are held</b> for { $party } in { $year }.
no-list-seats = <b>No such seats are held</b> for { $party } in { $year }.
no-districts = <b>There were no districts</b> in { $year }: all candidates stood on lists.
no-change-held = <b>The sources give no change</b> in seats for { $party } in { $year }.
no-leader = <b>No leader is held</b> for { $party } in { $year }.
no-rank = { $party } is not a list, so it has no place.
total-missing = <b>Not found in the sources:</b> { $total }, { $year }.
no-chair = <b>Not held:</b> who chaired the chamber around { $year }.
no-conflict = <b>No disagreement</b> between sources is known here for { $year }.
no-conflict-figure = <b>No source held here gives { $figure }</b> for { $year }.
no-background = No background is held for { $year }.
no-dissolution = <b>No dissolution is held</b> for { $year }.
no-outcome = Nothing more is held on how { $year } ended.
no-observers = Nothing by observers is held for { $year }.
no-opposition = Nothing by the opposition is held for { $year }.
no-criticism = No criticism is held for { $year }.
no-reform = No reform is held for { $year }.

### One list

party-votes = <b>{ n-votes }</b> for { $party } in { $year }.
party-votes-share = That is { $share } of { $base }.
party-share = <b>{ $share }</b> of { $base } went to { $party } in { $year }.
party-share-votes = { n-votes } of { $total }.
party-place = Place: { ordinal } of { $lists } lists.
party-short = { $short ->
    [one] { $short } vote
   *[other] { $short } votes
} short of the { $threshold } threshold.
party-over = Above the { $threshold } threshold.
party-seats = <b>{ $seats } of { $total } seats</b> ({ $share }) for { $party } in { $year }.
party-has-majority = A majority: { $majority } were enough.
party-parts = { $list } by list, { $district } in districts.
party-new = New: it held no seats before.
party-change-short = Change: { $size ->
    [one] { $change } seat
   *[other] { $change } seats
}.
party-unchanged = As many seats as before.
party-change = <b>{ $size ->
    [one] { $change } seat
   *[other] { $change } seats
}</b> for { $party } in { $year }.
party-change-none = <b>0 seats gained or lost</b> by { $party } in { $year }.
party-change-from = From { $before } to { $seats }.
party-change-new = <b>New:</b> { $party } won { n-seats } in { $year }, with none before to compare.
party-list-seats = <b>{ $seats } of { $total } list seats</b> for { $party } in { $year }.
party-district-seats = <b>{ $seats } of { $total } district seats</b> for { $party } in { $year }.
party-leader = <b>{ $leader }</b> led { $party } in { $year }.
party-leader-since = Leader since { $since }.
party-rank = <b>{ ordinal } of { $lists } lists:</b> { $party }, { $year }.
party-rank-votes = { n-votes }, { $share }.
party-rank-behind = { $gap ->
    [one] { $gap } vote
   *[other] { $gap } votes
} behind { $other }.

### Results and places

results-headline = <b>{ $party } won { $share }</b> in { $year }.
results-headline-seats = <b>{ $party } came first</b> in { $year } with { n-seats }.
results-row = { $party }: { $votes } ({ $share }), { n-seats }
results-row-no-seats = { $party }: { $votes } ({ $share })
results-row-seats = { $party }: { n-seats }
turnout-of = Turnout { $turnout }: { $cast } of { $registered }.
turnout-only = Turnout: { $turnout }.
later-annulled = The Constitutional Court ruled this election invalid in March 1995.
seats-unattributed = Not every seat of { $year } could be traced to a party.

ranks-winner = <b>{ $party } won</b> the { $year } election.
ranks-place = <b>{ $party } came { ordinal }</b> of { $lists } in { $year }.
ranks-last = <b>{ $party } came last</b> of { $lists } in { $year }.
ranks-seats = { $seats } of { $total } seats.
ranks-ahead = { $gap ->
    [one] { $gap } vote
   *[other] { $gap } votes
} ahead of { $other }.
ranks-ahead-seats = { $gap ->
    [one] { $gap } seat
   *[other] { $gap } seats
} ahead of { $other }.
rank-beyond = <b>Only { $lists } lists</b> stood in { $year }.

### Totals

turnout = <b>{ $turnout }</b> turnout in { $year }.
turnout-parts = { $cast } of { $registered } registered voters.
turnout-rest = { $rest } did not vote.
registered-only = { $registered } voters were registered.
valid-only = Valid votes: { $valid }.
cast = <b>{ $cast } votes cast</b> in { $year }.
cast-turnout = Turnout { $turnout } of { $registered } registered voters.
cast-parts = { $valid } valid, { $invalid } invalid or blank.
registered = <b>{ $registered } registered voters</b> in { $year }.
registered-voted = { $cast } of them voted ({ $turnout }).
nonvoters = <b>{ $rest } did not vote</b> in { $year }.
nonvoters-share = { $share } of { $registered } registered; { $cast } voted.
valid = <b>{ $valid } valid votes</b> in { $year }.
invalid = <b>{ $invalid } invalid or blank votes</b> in { $year }.
invalid-rest = { $invalid } were invalid or blank.
part-of-cast = { $share } of { $cast } votes cast.

### Threshold

threshold = <b>{ $threshold }</b> was the threshold in { $year }.
threshold-votes-of = { $bar } of { $total } ({ $base }).
threshold-votes = The threshold of { $threshold } took { $bar } votes.
threshold-passed = <b>{ $count ->
    [one] 1 list passed
   *[other] { $count } lists passed
}</b> the { $threshold } threshold in { $year }: { $parties }.
threshold-missed = <b>{ $count ->
    [one] 1 list missed
   *[other] { $count } lists missed
}</b> the { $threshold } threshold in { $year }:
threshold-missed-row = { $party }: { $short ->
    [one] { $short } vote short
   *[other] { $short } votes short
}
threshold-missed-list = { $party } ({ $share }): { $short ->
    [one] { $short } vote short
   *[other] { $short } votes short
}
threshold-nearest = { $count ->
    [one] 1 list missed it:
   *[other] { $count } lists missed it; nearest:
} { $party }, { $short ->
    [one] { $short } vote short
   *[other] { $short } votes short
}.
threshold-none-missed = No list missed the { $threshold } threshold.
threshold-passed-by = <b>{ $party } passed</b> the { $threshold } threshold in { $year }.
threshold-missed-by = <b>{ $short ->
    [one] { $short } vote short
   *[other] { $short } votes short
}</b> of the threshold: { $party }, { $year }.
share-short = <b>{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} short</b> of { $limit } in { $year }: { $party }.
share-reached = <b>{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} above</b> { $limit } in { $year }: { $party }.
threshold-missed-points = That is { $points } percentage points.
threshold-cleared-by = { $over ->
    [one] { $over } vote
   *[other] { $over } votes
} more than it took.
threshold-not-a-list = { $party } is not a list, so no threshold applies.
no-threshold = <b>There was no threshold</b> in { $year }.
threshold-unknown = <b>No threshold is held</b> for { $year }: it was not found in the sources.
note-threshold-base = As applied, of valid votes; the law says “of those who took part”.

### Seats

seats-total = <b>{ $total } seats</b> in the { $year } chamber.
seats-part-list = { $seats } by party list
seats-part-district = { $seats } in single-member districts
seats-part-assembly = { $seats } by the Assembly of People
seats-part-state-list = { $seats } from the state list
seats-row = { $party }: { $seats }
seats-majority = Majority: { $majority }.
seats-change = <b>{ $size ->
    [one] { $change } seat
   *[other] { $change } seats
}</b> in the chamber of { $year }.
seats-change-row = { $party }: { $change }
seats-new-row = { $party }: { $seats }, new
majority = <b>{ $majority } of { $total } seats</b> was a majority in { $year }.
majority-two-thirds = Two thirds: { $seats }.
majority-had = { $party } had it with { $seats }, { $over } more than needed.
majority-lacked = { $party } had { $seats }: { $missing } short of it.
majority-none = { $party } won no seats.

### Dates, chair, system

date = <b>{ $date }</b>: election day { $year }.
date-scheduled = <b>{ $date }</b>: the day set for the { $year } election.
date-assembly = { $date }: vote in the Assembly of People.
date-second-round = { $date }: second round.
early = <b>Yes, it was early:</b> held before the term ran out ({ $year }).
not-early = <b>No, it was not early</b> ({ $year }).
early-short = It was an early election.
not-early-short = It was held on schedule.
second-round = <b>{ $date }</b>: second round of { $year }.
no-second-round = <b>There was no second round</b> in { $year }.
chair-before = <b>{ $name }</b> chaired the chamber before the { $year } election.
chair-after = <b>{ $name }</b> chaired the chamber after the { $year } election.
chair-before-none = Before: { $note }.
chair-party = Party: { $party }.
chair-since = Elected on { $date }.
chair-stayed = The same person stayed on.

system-list-plus-assembly = <b>Party lists and the Assembly of People</b> in { $year }.
system-parallel = <b>Party lists and districts side by side</b> in { $year }.
system-districts = <b>Single-member districts</b> in { $year }.
system-districts-plus-state-list = <b>Districts and a state list</b> in { $year }.
system-list = <b>Party lists only</b> in { $year }.
formula-hare = List seats by Hare quota and largest remainder.
system-threshold = Threshold: { $threshold }.
system-runner-up = If only one list passes, the next one joins it with at least { $seats } seats.
system-detail = { $detail }.
system-law = Law: { $law }.

### Background

text = { $text }
background-heading = <b>Background</b> to { $year }
dissolution-heading = <b>The dissolution</b> before the { $year } election
outcome-heading = <b>What came of it</b>: { $year }
observers-heading = <b>What observers said</b> of { $year }
opposition-heading = <b>What the opposition said</b> in { $year }
criticism-heading = <b>Who criticised it</b> in { $year }
reform-heading = <b>What changed</b> before { $year }

### Sources and conflicts

sources-of = <b>Where it comes from:</b> { $name }, { $what }, { $year }
sources-all = <b>Where the { $year } figures come from</b>
source-official = { $title }. { $publisher } (official)
source-other = { $title }. { $publisher }
conflict-note = Sources differ on the { $field }: { $other }.
conflict-heading = <b>Sources differ</b> on the { $field } ({ $year }):
conflict-value = { $publisher }: { $value }
conflict-reason = { $note }

### Comparing

compare-gap = <b>{ $party } is { $gap ->
    [one] { $gap } vote
   *[other] { $gap } votes
} ahead</b> of { $other } in { $year }.
compare-gap-share = <b>{ $gap } points</b>: { $party } ahead of { $other } in { $year }.
compare-gap-seats = <b>{ $party } is { $gap ->
    [one] { $gap } seat
   *[other] { $gap } seats
} ahead</b> of { $other } in { $year }.
compare-same-seats = <b>The same seats</b> for { $party } and { $other } in { $year }.
compare-share-rose = <b>Up { $gap } points</b> for { $party }.
compare-share-fell = <b>Down { $gap } points</b> for { $party }.
compare-share-same = <b>The same share</b> for { $party }.
compare-votes = <b>{ $size ->
    [one] { $change } vote
   *[other] { $change } votes
}</b> for { $party }.
compare-seats = <b>{ $size ->
    [one] { $change } seat
   *[other] { $change } seats
}</b> for { $party }.
compare-seats-unchanged = <b>0 seats gained or lost</b> by { $party }.
compare-absent = { $year }: { $party } did not stand.
compare-row = { $year }: { $votes } ({ $share }), { n-seats }
compare-row-seats = { $year }: { n-seats }
compare-elections = <b>{ $years }</b> side by side
compare-total-gap = <b>{ $change }</b> from { $since } to { $until }: { $total }.
compare-total = { $year }: { $figure }
compare-total-named = { $year }, { $total }: { $figure }
compare-turnout = { $year }: turnout { $turnout }
compare-turnout-rose = <b>Turnout rose by { $gap } points</b> from { $since } to { $until }.
compare-turnout-fell = <b>Turnout fell by { $gap } points</b> from { $since } to { $until }.
compare-turnout-same = <b>Turnout was the same</b> in { $since } and { $until }.
compare-chamber = { $year }: { n-seats } in the chamber

ratio-votes = <b>{ $times } times</b> as many votes for { $party } as for { $other } in { $year }.
ratio-seats = <b>{ $times } times</b> as many seats for { $party } as for { $other } in { $year }.
ratio-none = <b>No ratio:</b> { $other } has none to compare with { $party } in { $year }.
ratio-grown = <b>Up { $times } times</b> from { $since } to { $until }: { $what }.
ratio-shrunk = <b>Down { $times } times</b> from { $since } to { $until }: { $what }.
party-votes-row = { $party }: { n-votes }
sum-votes = <b>{ n-votes }</b> ({ $share }) for { $count ->
    [one] 1 list
   *[other] { $count } lists
} together in { $year }.
sum-seats = <b>{ n-seats }</b> for { $count ->
    [one] 1 list
   *[other] { $count } lists
} together in { $year }.
sum-votes-short = { n-votes }, { $share }.
sum-seats-short = { n-seats } together.
filter-over-share = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} over { $limit }</b> in { $year }:
filter-under-share = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} under { $limit }</b> in { $year }:
filter-over-votes = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} over { $limit } votes</b> in { $year }:
filter-under-votes = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} under { $limit } votes</b> in { $year }:
filter-over-seats = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} over { $limit } seats</b> in { $year }:
filter-under-seats = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} under { $limit } seats</b> in { $year }:
filter-between-share = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} from { $limit } to { $high }</b> in { $year }:
filter-between-votes = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} with { $limit } to { $high } votes</b> in { $year }:
filter-between-seats = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} with { $limit } to { $high } seats</b> in { $year }:
filter-none-between-share = <b>No list</b> was from { $limit } to { $high } in { $year }.
filter-none-between-votes = <b>No list</b> had { $limit } to { $high } votes in { $year }.
filter-none-between-seats = <b>No list</b> had { $limit } to { $high } seats in { $year }.
filter-none-over-share = <b>No list</b> was over { $limit } in { $year }.
filter-none-under-share = <b>No list</b> was under { $limit } in { $year }.
filter-none-over-votes = <b>No list</b> had over { $limit } votes in { $year }.
filter-none-under-votes = <b>No list</b> had under { $limit } votes in { $year }.
filter-none-over-seats = <b>No list</b> had over { $limit } seats in { $year }.
filter-none-under-seats = <b>No list</b> had under { $limit } seats in { $year }.
filter-at-least-share = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} with at least { $limit }</b> in { $year }:
filter-at-least-votes = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} with at least { $limit } votes</b> in { $year }:
filter-at-least-seats = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} with at least { $limit } seats</b> in { $year }:
filter-none-at-least-share = <b>No list</b> had at least { $limit } in { $year }.
filter-none-at-least-votes = <b>No list</b> had at least { $limit } votes in { $year }.
filter-none-at-least-seats = <b>No list</b> had at least { $limit } seats in { $year }.
filter-at-most-share = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} with at most { $limit }</b> in { $year }:
filter-at-most-votes = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} with at most { $limit } votes</b> in { $year }:
filter-at-most-seats = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} with at most { $limit } seats</b> in { $year }:
filter-none-at-most-share = <b>No list</b> had at most { $limit } in { $year }.
filter-none-at-most-votes = <b>No list</b> had at most { $limit } votes in { $year }.
filter-none-at-most-seats = <b>No list</b> had at most { $limit } seats in { $year }.
filter-exactly-share = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} with exactly { $limit }</b> in { $year }:
filter-exactly-votes = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} with exactly { $limit } votes</b> in { $year }:
filter-exactly-seats = <b>{ $count ->
    [one] 1 list
   *[other] { $count } lists
} with exactly { $limit } seats</b> in { $year }:
filter-none-exactly-share = <b>No list</b> had exactly { $limit } in { $year }.
filter-none-exactly-votes = <b>No list</b> had exactly { $limit } votes in { $year }.
filter-none-exactly-seats = <b>No list</b> had exactly { $limit } seats in { $year }.

### Through the years

history-none = <b>Nothing is held</b> on that for any year.
history-whole = { $votes } ({ $share }), { n-seats }
history-highest = <b>{ $figure } in { $year }</b>: the highest.
history-lowest = <b>{ $figure } in { $year }</b>: the lowest.
history-turnout = <b>Turnout</b> through the years:
history-cast = <b>Votes cast</b> through the years:
history-registered = <b>Registered voters</b> through the years:
history-valid = <b>Valid votes</b> through the years:
history-invalid = <b>Invalid or blank votes</b> through the years:
history-nonvoters = <b>Did not vote</b>, through the years:
history-votes = <b>{ $party }: votes</b> through the years
history-share = <b>{ $party }: share of the vote</b> through the years
history-seats = <b>{ $party }: seats</b> through the years
history-row = { $year }: { $figure }
history-row-party = { $year }: { $figure } ({ $party })
lineage-heading = <b>{ $name }</b>
lineage-from-to = { $name }: { $since }–{ $until }
lineage-from = { $name }: since { $since }
lineage-to = { $name }: until { $until }
lineage-name = { $name }
lineage-absorbed = Joined it: { $parties }.
lineage-predecessors = Before it: { $parties }.
lineage-members = Members of the bloc: { $parties }.
lineage-merger-of = A merger of: { $parties }.
lineage-merged-into = Went into: { $parties }.
lineage-successor = Followed by: { $parties }.
lineage-stood-in = Stood in: { $years }.

### Lists, elections, regions, polls

leaders = <b>Leaders</b> of the lists in { $year }
person = <b>{ $name }</b>
person-led = { $year }: leader, { $party }
person-led-since = { $year }: leader, { $party } (since { $since })
person-chair-before = { $year }: chair of the chamber before the election
person-chair-after = { $year }: chair of the chamber after the election
referendum = <b>{ $yes } voted yes</b> in the referendum of { $date }.
referendum-subject = On: { $subject }.
referendum-yes = Yes { $share }, no { $no }.
referendum-turnout = Turnout { $turnout }: { $voted } of { $registered }.
no-referendum = <b>No referendum is held</b> beside the { $year } election.
referendums-held = There is one beside: { $years }.
leaders-row = { $party }: { $leader }
no-leaders = <b>No leaders are held</b> for { $year }.
parties = <b>{ $count } lists</b> stood in { $year }:
parties-with-seats = <b>{ $count } parties and groups</b> in the { $year } table:
parties-row = { $party }
elections = I have <b>{ $count } elections</b>:
elections-row = { $date }: { n-seats }
elections-row-scheduled = { $date }: no result yet
no-regions = <b>No turnout by region</b> is held for that in { $year }.
no-region = I hold no turnout of { $region } in { $year }.
regions-held = By region I have: { $years } (not final).
region = <b>{ $turnout }</b> turnout in { $region }, { $year }.
regions = <b>Turnout by region</b>, { $year }
region-highest = <b>{ $region }: { $turnout }</b>, the highest turnout in { $year }.
region-lowest = <b>{ $region }: { $turnout }</b>, the lowest turnout in { $year }.
regions-row = { $region }: { $turnout }
regions-as-of = Taken at: { $as_of }.
no-exit-polls = <b>No exit polls</b> are held for { $year }.
exit-polls-held = I have them for: { $years }.
exit-polls = <b>Exit polls</b> of { $year }
exit-poll = { $pollster }:
exit-poll-sample = { $pollster } ({ $sample } asked):
exit-poll-stations = { $pollster } ({ $stations } polling stations):
exit-poll-row = { $party }: { $share } (result { $official })
exit-poll-share = { $party }: { $share }

### Talk

start-hello = <b>Hello!</b> I am Saylau.
start-what = I answer questions about Kazakhstan’s parliamentary elections: { $years }.
start-how = Write as you would to a friend, or tap a question:
help = <b>Ask in your own words.</b> For example:
help-party = Ak Zhol votes 2007
help-results = who won in 2021
help-totals = turnout 2012, invalid votes
help-seats = how many seats were there
help-threshold = who missed the threshold
help-background = why was parliament dissolved
help-sources = where does the turnout come from
help-years = Years: { $years }.
help-groups = In groups, mention me, reply to me or use /results and /seats.
about = <b>Saylau</b> answers questions about Kazakhstan’s parliamentary elections.
about-data = I have { $elections } elections: { $years }.
about-figures = Every figure has a source; seats are worked out exactly.
about-version = Version { $version }, data { $data }.
talk-hello = Hello! What would you like to know?
talk-thanks = You’re welcome!
talk-bye = Goodbye!

### What if, and how seats are shared out

method-hare = Hare quota
method-droop = Droop quota
method-hagenbach-bischoff = Hagenbach-Bischoff
method-imperiali-quota = Imperiali quota
method-dhondt = D’Hondt
method-sainte-lague = Sainte-Laguë
method-modified-sainte-lague = modified Sainte-Laguë
method-danish = Danish method
method-imperiali = Imperiali
method-adams = Adams
method-dean = Dean
method-huntington-hill = Huntington-Hill
divisors-dhondt = 1, 2, 3 …
divisors-sainte-lague = 1, 3, 5 …
divisors-modified-sainte-lague = 1.4, 3, 5 …
divisors-danish = 1, 4, 7 …
divisors-imperiali = 2, 3, 4 …
divisors-adams = 0, 1, 2 …
divisors-dean = 0, 1⅓, 2.4 …
divisors-huntington-hill = 0, √2, √6 …

# How a supposition is named: in readings, and in questions that can be asked.
assume-threshold = threshold { $threshold }
assume-no-threshold = no threshold
assume-method = { $method }
assume-seats = { $seats } list seats
assume-without = without { $party }
assume-together = { $parties } together
assume-votes = { $party } { n-votes }
assume-votes-change = { $party } { $change }
inverse-of-threshold = what threshold would let in
inverse-of-majority = lose majority
inverse-of-seat = one more seat
inverse-of-bar = threshold for a majority

change-threshold = threshold { $threshold } instead of { $was }
change-no-threshold = no threshold instead of { $was }
change-method = { $method } instead of { $was }
change-seats = { $seats } list seats instead of { $was }
change-without = without { $party } and its { n-votes }
change-together = { $parties } as one list, with { n-votes }
change-votes = { $party } with { n-votes } instead of { $was }

refused-assumption = “{ $value }” cannot be supposed.
refused-twice = Two of these suppositions contradict each other: leave one of them out.
refused-votes = “{ $value }” is no number of votes. It can be a whole number such as 500,000, or a change such as +5% or −10,000.
refused-votes-range = { $party } had { n-votes }. What is supposed has to be between 0 and { $most }.
refused-no-lists = At least one list has to stand.
refused-together = It takes two lists or more to stand together.
refused-method = There is no method “{ $value }”. There are: { $methods }.
refused-party = { $party } had no list in { $year }. The lists were: { $lists }.
refused-party-unknown = There is no party “{ $party }” here.
no-lists = <b>No seats were shared out by list</b> in { $year }, as far as is held here.
with-lists = They were in: { $years }.

what-if = <b>What if</b> ({ $year }): { $change }
what-if-and = and { $change }
what-if-nothing = <b>What if</b> ({ $year }): nothing is different, this is the real result.
what-if-seats = List seats ({ $seats }), as it was → what if:
what-if-row = { $party }: { $before } → { $after } ({ $change })
what-if-open = { $party }: { $before } → ?
what-if-same = { $party }: { $seats }, no change
what-if-other = { $seats ->
    [one] 1 other seat stays as it was.
   *[other] { $seats } other seats stay as they were.
}
what-if-majority-kept = { $party } keeps its majority: { $seats } of { $total }, { $majority } needed.
what-if-majority-won = { $party } has a majority: { $seats } of { $total }, { $majority } needed.
what-if-majority-lost = { $party } loses its majority: { $seats } of { $total }, { $majority } needed.
what-if-majority-none = Nobody has a majority: { $party } has the most, { $seats } of { $total }, { $majority } needed.
what-if-majority-open = A majority for { $party } depends on what is open: { $seats } of { $total } are sure, { $majority } needed.
note-base-matters = Taken of all who took part, as the law’s words say, the threshold would keep { $party } out.

open-tie = <b>Tie:</b> { $parties } have equal claims to { $seats ->
    [one] 1 seat
   *[other] { $seats } seats
}, which stays open here.
open-tie-registered = The law then prefers the list that was registered earlier; those dates are not held.
open-tie-unknown = How the law then broke a tie is not held.
open-no-list-passes = <b>No list passes.</b> The nearest is { $party } with { $share }.
open-over-allocation = <b>No result:</b> whole quotas give out more than { $seats } seats, and the method does not say who gives one back.
open-no-votes = <b>No result:</b> no list has any votes.
open-unsettled = <b>No full result:</b> there are more seats left than remainders.
open-runner-up = <b>No full result:</b> one list alone passes, so the next one joins it with 0.7 of its quotient, and two seats at least. The text of the law that is known does not say who gets what is left: { $seats ->
    [one] 1 seat
   *[other] { $seats } seats
}.
open-runner-up-method = <b>No result:</b> one list alone passes, and what the law says of the next one goes with the Hare quota only.
open-runner-up-tie = <b>No result:</b> one list alone passes, and the law does not say which of several equal lists joins it.
open-runner-up-joined = One list alone passes, so { $party } joins it below the threshold: so the law since 2009.

how = <b>How { $seats } list seats were shared out</b>, { $year }
how-supposed = How { $seats } list seats would be shared out:
how-no-threshold = 1. No threshold: { $count ->
    [one] 1 list takes part
   *[other] { $count } lists take part
}.
how-all-passed = 1. Threshold { $threshold }: { $bar } votes. All lists passed.
how-threshold = 1. Threshold { $threshold }: { $bar } votes. { $passed } passed, { $missed } did not; nearest { $party }, { $short } short.
how-quota = 2. { $method }: { $votes } votes for { $seats } seats make about { $quota } a seat.
how-divisors = 2. Votes are divided by { $divisors } The { $seats } largest quotients win.
how-row-whole = { $party }: { $quotient } → { $seats }
how-row-remainder = { $party }: { $quotient } → { $whole } + 1 = { $seats }
how-row-quotient = { $party }: { $seats }, the last with { $quotient }
how-row-free = { $party }: 1, before all quotients
how-row-none = { $party }: 0
how-row-rest = { $count ->
    [one] 1 smaller list
   *[other] { $count } smaller lists
}: { $seats }
how-no-remainders = 3. Whole quotas fill all seats.
how-last-remainder = 3. Last seat: { $party }, by a remainder of { $figure }{ $next }.
how-last-quotient = 3. Last seat: { $party }, with { $figure }{ $next }.
how-last = 3. Last seat: { $party }, by votes{ $next }.
how-next = ; next was { $party }, { $short ->
    [one] 1 vote short
   *[other] { $short } votes short
}
how-wasted = Votes without a seat: { $votes } ({ $share }).
how-distance = { $distance } (Gallagher index { $index }).
distance-none = Seats follow the votes closely
distance-little = Seats follow the votes fairly well
distance-some = Seats follow the votes loosely
distance-far = Seats are far from the votes

methods = <b>{ $count } methods</b> for the { $seats } list seats of { $year }
methods-real = In law in { $year }: { $method }.
methods-kind-small = Kindest to the smallest, { $party } ({ $seats }): { $methods }.
methods-kind-large = Kindest to the largest, { $party } ({ $seats }): { $methods }.
methods-kind-all = { $party } gets { $seats } by all of them.
methods-order = Seats of { $parties }:
methods-row = <b>{ $seats }:</b> { $methods }
methods-row-tie = <b>{ $seats } and a tie:</b> { $methods }
methods-row-none = <b>No result:</b> { $methods }
methods-alone = All give every seat to { $party }: no other list passed.
methods-nothing = No method gives a result.

inverse-threshold = <b>{ $limit } or less</b> would have let { $party } in ({ $year }).
inverse-threshold-stays = <b>{ $party } gets in up to { $limit }</b> ({ $year }); the threshold was { $threshold }.
inverse-threshold-share = It had { $votes } of the { $base } votes that count ({ $share }).
inverse-threshold-seats = At { $limit } it has { n-seats }.
inverse-threshold-least = At { $limit } at least { n-seats } are sure.
inverse-threshold-above = It has to be above { $limit }, though: with still more lists there is no seat left for it.
inverse-threshold-runner-up = Above that, the law’s rule for a single list that passes could still let it join.
inverse-threshold-never = <b>No threshold</b> would let { $party } in ({ $year }): even without one it has no seat.
inverse-threshold-needed = Without a threshold it would take { $needed ->
    [one] 1 vote
   *[other] { $needed } votes
} more.
inverse-seat = <b>{ $party }: { n-seats }</b> by list, { $year }.
inverse-seat-short = { $short ->
    [one] 1 vote
   *[other] { $short } votes
} short of the { $threshold } threshold.
inverse-seat-base = New votes raise that bar too: { $gain } more are enough, for { n-seats }.
inverse-seat-more = { $gain ->
    [one] 1 vote
   *[other] { $gain } votes
} more: { n-seats }.
inverse-seat-out = The threshold would then be too high for { $parties }.
inverse-seat-less = { $loss ->
    [one] 1 vote
   *[other] { $loss } votes
} fewer: { n-seats }.
inverse-seat-no-more = No number of votes brings it more.
inverse-majority-loss = <b>{ $change ->
    [one] 1 vote
   *[other] { $change } votes
} fewer</b>, and { $party } has no majority any more ({ $year }): with { $votes } ({ $share }).
inverse-majority-gain = <b>{ $change ->
    [one] 1 vote
   *[other] { $change } votes
} more</b>, and { $party } has a majority ({ $year }): with { $votes } ({ $share }).
inverse-majority-always = <b>No loss of votes</b> would cost { $party } its majority ({ $year }).
inverse-majority-never = <b>No number of votes</b> would bring { $party } a majority ({ $year }).
inverse-bar-always = <b>No threshold that it passes</b> would cost { $party } its majority ({ $year }). Without any it would still have { $seats } of { $total } seats.
inverse-bar-never = <b>No threshold</b> would give { $party } a majority ({ $year }).
inverse-bar-above = <b>Only above a threshold of { $limit }</b> would { $party } have a majority ({ $year }).
inverse-majority-now = It had { $seats } of { $total } seats; a majority was { $majority }.
inverse-majority-then = Then it would have { n-seats }.
inverse-unsettled = <b>Not settled</b> for { $party }, { $year }: on the way there one list alone would pass, and the text of the law that is known leaves seats open then.
note-others-unchanged = If all others keep their votes.

lab-lower = ▼ { $threshold }
lab-higher = ▲ { $threshold }
lab-method-before = ◂ { $method }
lab-method-after = { $method } ▸
lab-back = ↺ As it was
lab-how = How?

chart-what-if-title = What if, { $year }
chart-what-if-before = As it was
chart-what-if-after = What if
chart-what-if-open = open
chart-what-if-row = { $party } { $before } → { $after }

### Commands, as the menu shows them

command-start = Start
command-help = What you can ask
command-results = Election results
command-seats = Seats in the chamber
command-about = About the bot and its sources

### Charts

chart-source = Source: { $sources }
chart-alt = Chart. { $title }. { $rows }.
chart-row = { $name } { $figure }
chart-and = { $others } and { $last }

chart-country = Kazakhstan
chart-of-body = Kazakhstan, { $body }
chart-of-elections = Kazakhstan, parliamentary elections
chart-per-cent = per cent of { $base }
chart-of-registered = per cent of registered voters
chart-of-votes = per cent of the vote
chart-absent = – did not stand
chart-not-held = – not held
chart-later-annulled = later ruled invalid

chart-what-turnout = turnout
chart-what-cast = votes cast
chart-what-registered = registered voters
chart-what-valid = valid votes
chart-what-invalid = invalid or blank votes
chart-what-nonvoters = did not vote
chart-what-votes = votes
chart-what-share = share of the vote
chart-what-seats = seats

chart-votes-title = Share of the vote, { $year }
chart-votes-mark = threshold { $threshold }
chart-chamber-title = The chamber of { $year }
chart-chamber-seats = { n-seats }
chart-chamber-majority = majority { $majority }
chart-chamber-unattributed = Party not known
chart-regions-title = Turnout by region, { $year }
chart-history-title = { $what }, { $first }–{ $last }
chart-party-title = { $party }: { $what }, { $first }–{ $last }
chart-lists-title = { $parties }, { $years }
chart-list-title = { $parties }: { $years }
chart-elections-title = Elections of { $years }

### Regions

region-akmola = Akmola
region-aktobe = Aktobe
region-almaty-city = Almaty city
region-almaty-region = Almaty region
region-astana = Astana
region-atyrau = Atyrau
region-abai = Abai
region-east-kazakhstan = East Kazakhstan
region-zhambyl = Zhambyl
region-zhetysu = Zhetysu
region-west-kazakhstan = West Kazakhstan
region-karaganda = Karaganda
region-kostanay = Kostanay
region-kyzylorda = Kyzylorda
region-mangystau = Mangystau
region-pavlodar = Pavlodar
region-north-kazakhstan = North Kazakhstan
region-south-kazakhstan = South Kazakhstan
region-turkistan = Turkistan
region-ulytau = Ulytau
region-shymkent = Shymkent

### The bot's own affairs: how it answers, what it keeps, why it is silent

topic-settings = settings
topic-usual = default election
topic-privacy = privacy
topic-forget = delete my data
topic-silence = why don’t you answer
topic-export = as file
measure-language = language
measure-usual = default election
measure-english = in English
measure-russian = in Russian
measure-kazakh = in Kazakh
measure-auto = auto language
measure-dark = dark theme
measure-light = light theme
measure-charts_on = with charts
measure-charts_off = without charts
measure-csv = as file
measure-xlsx = in excel

settings-all = <b>Settings</b> of this chat
settings-language = <b>In which language</b> should I answer here?
settings-english = <b>I answer in English</b> here.
settings-russian = <b>I answer in Russian</b> here.
settings-kazakh = <b>I answer in Kazakh</b> here.
settings-auto = <b>I answer in the language</b> of each question.
settings-usual = <b>Which election</b> is meant here when no year is named?
settings-dark = <b>Charts are dark</b> here.
settings-light = <b>Charts are light</b> here.
settings-charts_on = <b>Charts come</b> with the answers here.
settings-charts_off = <b>No charts</b> come with the answers here.
settings-now-language = Language: { $language }
settings-now-auto = Language: that of the question
settings-now-election = Default election: { $year }
settings-now-dark = Charts: dark
settings-now-light = Charts: light
settings-now-none = Charts: none
settings-admins = In this group its administrators choose that.
settings-saved = Saved
usual-is = <b>{ $year }</b> is meant here when no year is named.

language-name = English
label-auto = As asked
label-dark = Dark
label-light = Light
label-none = No charts

privacy = <b>Little is kept:</b>
privacy-texts = No message is stored, and none is logged.
privacy-settings = What a chat chose in /settings: until /forget, or until I am blocked or removed.
privacy-ids = Ids of questions and answers: 2 days, so that nothing is answered twice and an edited question changes its answer.
privacy-memory = Your last question: in memory, for 10 minutes, so that “and in 2012?” is understood.
privacy-forget = /forget deletes all of it at once; only the ids of /forget itself and of its answer stay for the 2 days.
forget = <b>Forgotten.</b> All that was kept about you and this chat is deleted.
forget-own = <b>Forgotten.</b> Nothing is kept about you; the settings of this group are its administrators’.
silence = <b>In a group I answer only when I am spoken to.</b>
silence-privacy = In privacy mode I see nothing else there: only commands and replies to me, and mentions where Telegram passes them on.
notice-joined = I answer questions about Kazakhstan’s parliamentary elections: /help

export-file = <b>The figures:</b> { $reading }
export-what = <b>First a question with figures</b>, then its file:
column-year = year
column-party = party
column-region = region
about-date = The newest source is of { $date }.
about-code = Source code: { $url }

command-language = Language of the answers
command-election = Election meant without a year
command-settings = Language, election, charts
command-source = Where the last answer comes from
command-privacy = What is kept about you
command-forget = Delete what is kept

profile-name = Saylau
profile-short = Kazakhstan’s parliamentary elections since 1994: votes, seats, turnout, each with its source.
profile-long = Ask about Kazakhstan’s parliamentary elections in your own words: “Ak Zhol votes 2007”, “who won in 2021”, “turnout”. Every figure has its source. English, Kazakh, Russian.
