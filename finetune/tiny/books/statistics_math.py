"""Statistics and mathematics: weighted means, percentiles, choices, lines, chances, series."""

BOOK = """
stats.weighted_mean | Compute the mean of some values with a weight for each of them. | values:1..100[] "The numbers"; weights:1..9[] "One weight for each number, in the same order"; round_to?=2:2..6 "Decimal places of the result"
    weighted mean of {values} with weights {weights}
    average {values}, weighting them {weights}
    the values are {values} and the weights {weights}, what is the weighted average?
    weights {weights}, values {values}
    My marks are {values}; they count {weights} times. What is my overall mark?
    with {weights} as weights, what is the mean of {values}
    combine {values} using the weights {weights}, rounded to {round_to} decimals
    what do {values} average to if they weigh {weights}
    mean({values}) by {weights}
    Could you work out the average of {values}? The importance of each is {weights}, {round_to} places please.
    importance {weights}, numbers {values}: give the balanced middle
    {values} weighted {weights}, round_to {round_to}
    I rated the hotels {values} and the criteria have weights {weights}; total score to {round_to} decimal places
    use {weights} to weigh the figures {values}
    ? weights  weighted mean of {values}
    ? values  compute the weighted average with weights {weights}
    & weighted mean of {values} with weights {weights} and of {values#2} with weights {weights#2}
    & average {values} and {values#2}, both weighted {weights}
    ! draw a chart of 3, 5 and 9
    ! what is the largest of 4, 8 and 15
    ! Scale 2, 3 and 5 so that they add up to one.
    ! there's an outlier in 12, 14, 97 and 13, strike it out and hand me the rest
    ! How far apart are the largest and the smallest of 71, 64 and 88?
    ! Does it seem fair to you that an oral mark counts 4 times and homework only once?
    ! Weigh the parcel for <person>, it has to stay under 5 kilos.
find_percentile | Find the value below which a given share of a set of numbers lies. | data:1..100[] "The numbers, in any order"; percent:5..95 "Which percentile, 0 to 100"; method?=linear:linear=by interpolation,with linear interpolation|nearest=by nearest rank,taking the nearest value|lower=rounding down,taking the lower value "What to do between two numbers"
    {percent}th percentile of {data}
    percentile {percent} of {data}
    where does the {percent} percent mark of {data} lie
    find the point below which {percent} percent of {data} fall
    data {data}, percent {percent}
    for the numbers {data}, what's the {percent} percentile, {method}
    Response times were {data}. What is p{percent}?
    p{percent} of {data} {method}
    which value in {data} is greater than {percent} percent of them
    with {data} as data give me percentile number {percent}
    cut off the lowest {percent} percent of {data}: at which value?
    I collected {data} and want the {percent}% quantile please, {method}
    quantile of {data} at {percent} percent
    what score out of {data} do you need to beat {percent} percent
    ? percent  find the percentile of {data}
    ? data  what is the {percent}th percentile
    & the {percent}th and the {percent#2}th percentile of {data}
    & percentile {percent} of {data} and percentile {percent#2} of {data#2}
    & p{percent}, p{percent#2} and p{percent#3} of {data}
    ! sort the numbers 9, 4 and 7
    ! what is 15 percent of 80
    ! Turn 5, 19, 23 and 40 into z-scores, please.
    ! shuffle 88, 12, 45 and 60 and give them back in a new order
    ! Which number turns up most often in 3, 8, 8, 12, 3 and 8?
    ! Why do people quote the 95th percentile in reports and never the maximum?
    ! find <person>'s phone number, she lives in <city>
countSelections | Count in how many ways some things can be chosen from a larger set. | n:13..60 "Size of the whole set"; k:2..12 "How many are chosen"; ordered?=false:true=where order matters,in order|false=where order does not matter,in any order "Whether the order counts"; repeat?=false:true=with repetition,with replacement|false=without repetition,without replacement "Whether a thing may be chosen again"
    how many ways to choose {k} out of {n}
    {n} choose {k}
    number of selections of {k} from {n}, {ordered}
    From {n} people, a team of {k} is picked. How many teams are possible?
    n {n}, k {k}, {ordered}, {repeat}
    k = {k} and n = {n}: how many combinations?
    I have {n} books and room for {k} on the shelf; in how many ways can I fill it {ordered}?
    pick {k} of {n} {repeat}
    in a lottery you draw {k} numbers from {n}, how many different tickets
    how many groups of {k} does a class of {n} give
    taking {k} from a set with {n} elements {ordered} {repeat}, count the outcomes
    possibilities for {k} items drawn among {n} {repeat}
    We seat {k} of our {n} guests at the front, {ordered}. How many arrangements?
    out of {n} cards draw {k}; count the hands
    ? k  in how many ways can I choose from {n} people
    ? n  how many ways are there to pick {k} of them
    & how many ways to choose {k} out of {n} and {k#2} out of {n#2}
    & {n} choose {k}, {n} choose {k#2}
    ! choose three of these at random for me
    ! how likely is it to win the lottery
    ! Draw 6 numbers out of 49 for my ticket on Saturday.
    ! write out the names of all pairs of <person>, <person> and two others
    ! We chose 5 out of 20 volunteers on <date>, who were they?
    ! At school, which is harder to get across, counting with replacement or without?
    ! Pick <person> up from the airport in <city> at <clock>.
fit_straight_line | Fit a straight line through measured points by least squares. | xs:1..60[] "x values"; ys:1..100[] "y values, as many as there are x values"; predict_at?:20..200 "Also predict y at this x"; through_origin?=false:true=through the origin,without intercept|false=with an intercept "Force the line through the origin"
    fit a line with x {xs} and y {ys}
    xs {xs}, ys {ys}
    x is {xs}, y is {ys}, what's the slope?
    regression of y {ys} on x {xs}
    what straight line describes y = {ys} at x = {xs}, {through_origin}
    I measured {ys} at positions {xs}. Which trend do they follow?
    predict the value at {predict_at} from x {xs} and y {ys}
    least squares, ys {ys}, xs {xs}, predict at {predict_at}
    Given the hours {xs} and the sales {ys}, draw the best line {through_origin}
    slope and intercept please: x values {xs}, y values {ys}
    for x = {xs} we got y = {ys}; what should we expect for x = {predict_at}?
    linear trend of {ys} over {xs}
    find how {ys} depends on {xs} in a linear way {through_origin}
    y {ys} against x {xs}, extrapolate to {predict_at}
    ? ys  fit a line to the x values {xs}
    ? xs  what line goes through the y values {ys}
    & fit a line with x {xs} and y {ys}, and one with x {xs#2} and y {ys#2}
    & for x {xs}, fit y {ys} and also y {ys#2}
    ! plot the function x squared
    ! solve 3x + 4 = 19
    ! I need a parabola, not a line, through x 1, 2, 3, 4 and y 2, 5, 10, 17
    ! smooth the noisy curve 20, 31, 26, 35 with a moving average over 3 points
    ! In which lab were 22, 30 and 41 measured, and by whom?
    ! Some call it cheating to force a line through the origin. What do you think?
    ! Fit a new lock to the front door before <date>.
chance_of_hits | Probability of exactly so many successes in independent trials. | trials:10..80 "Number of trials"; hits:2..9 "Number of successes"; success_rate:0.1..0.9 "Chance of success in one trial, between 0 and 1"; cumulative?=false:true=or fewer,at most|false=exactly,no more and no less "Count this many or fewer instead of exactly"
    chance of {hits} successes in {trials} trials at {success_rate}
    {trials} trials, {hits} hits, success rate {success_rate}
    if each shot goes in with probability {success_rate}, how likely are {hits} goals from {trials} shots
    success_rate {success_rate}, hits {hits}, trials {trials}
    probability of seeing {hits} in {trials} tries when p = {success_rate}
    We test {trials} bulbs and one is faulty with probability {success_rate}. What is the chance that {hits} are faulty?
    with a success chance of {success_rate} and {trials} attempts, how probable are {hits} successes, {cumulative}?
    how likely is it to hit {hits} times out of {trials} with rate {success_rate}
    {hits} out of {trials} at p={success_rate}, {cumulative}
    a seed sprouts with probability {success_rate}; I plant {trials}. Odds that {hits} sprout?
    I guess {trials} answers, each right with {success_rate}. What are my odds of {hits} right ones?
    binomial: n {trials}, k {hits}, p {success_rate} {cumulative}
    out of {trials} visitors {hits} buy, each with chance {success_rate}: how probable, counted {cumulative}
    p of {hits} hits: {trials} throws, {success_rate} each
    ? success_rate  how likely are {hits} hits in {trials} trials
    ? hits  what is the chance in {trials} trials at a rate of {success_rate}
    ? trials  probability of {hits} successes when p is {success_rate}
    & chance of {hits} and of {hits#2} hits in {trials} trials at {success_rate}
    & {hits} hits in {trials} trials at {success_rate} and {hits#2} hits in {trials#2} trials at {success_rate#2}
    ! toss a coin for me
    ! what are the odds that <person> wins the election
    ! throw a die 50 times for me and note what came up
    ! Make the coin in the game land on heads with 0.7 from now on.
    ! How many of her 60 free throws did <person> really score last season?
    ! When 5 heads come in a row out of 40 tosses, why does it feel rigged?
    ! hit the gym with me at <clock>, I've skipped it <small> times
sum-of-steps | Sum of a series that starts at a number and grows by a fixed step. | first_term:2..50 "First number of the series"; step:2..25 "What is added each time"; terms:5..90 "How many numbers are summed"; show_terms?=false:true=and list the terms,showing every term|false=only the sum "Also return the numbers themselves"
    sum {terms} numbers starting at {first_term} with step {step}
    first term {first_term}, step {step}, {terms} terms
    {terms} terms with a step of {step} beginning at {first_term}, what do they add up to?
    I save {first_term} euros in the first week and {step} more every week. How much is it after {terms} weeks?
    step {step}, first_term {first_term}, terms {terms}
    add up {terms} rows: the first has {first_term} seats and each next row {step} more
    series from {first_term} in steps of {step}, {terms} numbers, {show_terms}
    The total of {terms} terms, increasing by {step}, first one {first_term}, please.
    going up by {step} each time for {terms} times from {first_term}, total?
    if the first day brings {first_term} visitors and every day {step} more come, how many came in {terms} days
    arithmetic series: a = {first_term}, d = {step}, n = {terms} {show_terms}
    begin with {first_term}, keep adding {step}, stop after {terms} numbers and sum them {show_terms}
    what is the sum when the difference is {step}, the start {first_term} and the count {terms}
    stack of logs, {terms} layers, top layer {first_term}, each lower one {step} more: how many logs
    ? step  sum {terms} numbers starting at {first_term}
    ? first_term  add up {terms} terms that grow by {step}
    ? terms  series from {first_term} with step {step}, what is the sum
    & sum {terms} terms from {first_term} with step {step} and with step {step#2}
    & {terms} numbers from {first_term} by {step}, and {terms#2} numbers from {first_term#2} by {step#2}
    ! what is the next number after 2, 5, 8
    ! how many steps did I walk today
    ! multiply 4, 9, 14 and 19 with each other
    ! Round each of 2.4, 4.9 and 7.4 to a whole number.
    ! Which term of the series 5, 8, 11 is the first to be above 200?
    ! Is it true that Gauss summed 100 numbers in his head as a boy, or just a legend?
    ! Add <person> and two more names to the guest list for <date>.
"""
