"""Body measurements, training, food and sleep."""

BOOK = """
log_blood_pressure | Records a blood pressure measurement. | systolic:100..180 "Upper value in mmHg"; diastolic:50..99 "Lower value in mmHg"; pulse?:45..140 "Heart beats per minute"; measured_at?:isotime "Time of the measurement, HH:MM"; arm?:left=left arm,on the left|right=right arm,on the right "Arm used"
    blood pressure {systolic} over {diastolic}
    log {systolic}/{diastolic}
    my pressure is {systolic} to {diastolic}
    {systolic} over {diastolic}, pulse {pulse}
    lower value {diastolic}, upper value {systolic}
    I've just measured {systolic}/{diastolic}, {arm}
    note a diastolic of {diastolic} and a systolic of {systolic} at {measured_at}
    The cuff shows {systolic} and {diastolic} with {pulse} beats a minute, save that.
    record systolic {systolic}, diastolic {diastolic}
    at {measured_at} it was {systolic} over {diastolic}
    put {systolic} over {diastolic} in my diary, {arm}, pulse {pulse}
    diastolic {diastolic}, systolic {systolic}, heart rate {pulse}
    enter today's reading: {systolic} by {diastolic}
    the nurse measured {systolic} up and {diastolic} down at {measured_at}, {arm}
    ? diastolic  log a systolic pressure of {systolic}
    ? systolic  note a diastolic value of {diastolic}, pulse {pulse}
    & log {systolic} over {diastolic} and {systolic#2} over {diastolic#2}
    & at {measured_at} I had {systolic}/{diastolic}, at {measured_at#2} it was {systolic#2}/{diastolic#2}
    ! is my blood pressure too high
    ! check the tyre pressure of my car
    ! delete the 150 over 95 of this morning, the cuff was loose
    ! Dr. Weber wants my readings since <isodate> on paper, print them for her
    ! what was my average pressure in March?
    ! Is 135 over 85 a reason to worry at the age of 60?
    ! record the football match on channel 4 at <clock>
log_meal | Adds food to the diary of a day. | food:food "What was eaten"; meal:breakfast=breakfast|lunch=lunch|dinner=dinner,supper|snack=a snack,an afternoon snack "Which meal"; grams?:30..600 "Weight in grams"; kcal?:50..1500 "Energy in kilocalories"; day?:date "Day, today when left out"
    I had {food} for {meal}
    log {food} as {meal}
    {meal}: {food}
    {meal} {food} {grams} g
    put {grams} grams of {food} down for {meal}
    for {meal} I ate {food}, about {kcal} kcal
    Ate {food} as {meal}, {grams} grams with {kcal} kilocalories.
    add {food} to my food diary under {meal}
    note {food} for {meal}, date {day}
    my {meal} was {food}
    {kcal} kcal of {food} at {meal}, that was {grams} g
    I couldn't resist: {food}, count it as {meal}
    food diary, {day}, {meal}, {food}
    save that I've eaten {grams} grams {food} for {meal}
    ? food  log my {meal}, it was {grams} grams
    ? meal  I ate {grams} grams of {food}
    & for {meal} I had {food} and {food#2}
    & log {food} for {meal} and {food#2} for {meal#2}
    ! what should I cook for dinner
    ! how many calories has <food>
    ! order <food>
    ! the lunch on <date> was my sister's, shift it into her diary
    ! Yesterday's breakfast was 150 grams and not 200, correct it please.
    ! how much protein do 150 grams of lentils have
    ! is a big supper worse for your sleep than a big lunch?
    ! add <person> to our table for dinner at <clock>
diary.list_meals | Shows what was eaten in a period. | from_day:isodate "First day"; to_day:isodate "Last day"; meal?:breakfast=breakfast,breakfasts|lunch=lunch,lunches|dinner=dinner,dinners|snack=snacks,snacking "Only this meal"; totals?=true:true=with totals,with sums per day|false=without totals,no sums "Add the sums of energy"
    what did I eat from {from_day} to {to_day}
    show my food diary {from_day} - {to_day}
    my {meal} between {from_day} and {to_day}
    up to {to_day}, since {from_day}: everything I ate
    list {meal} from {from_day} until {to_day} {totals}
    My doctor wants to see what I had on my plate from {from_day} through {to_day}, {totals}.
    diary from {from_day} to {to_day}
    to_day {to_day}, from_day {from_day}, {meal}
    how did I nourish myself in the days {from_day} to {to_day}, {totals}
    give me the food log beginning {from_day}, ending {to_day}
    which {meal} did I note from {from_day} on, until {to_day}
    ending {to_day} and beginning {from_day}, all entries {totals}
    have I been eating well from {from_day} to {to_day}? show the entries
    ? to_day  what did I eat from {from_day} on
    ? from_day  show my {meal} until {to_day}
    & what did I eat from {from_day} to {to_day} and from {from_day#2} to {to_day#2}
    & list my {meal} and my {meal#2} from {from_day} to {to_day}
    ! delete the snack of <date>
    ! plan my meals for next week
    ! wipe out whatever I noted between <isodate> and <isodate>, it was all made up
    ! Protect my food diary with the code 4471, my roommate keeps peeking
    ! What did I weigh on <isodate>?
    ! do people in <country> eat more at lunch or in the evening
    ! show me the menu of the canteen for <date>
running_pace | Computes the pace of a run from distance and time. | distance_km:3..42 "Distance in kilometers"; minutes:15..300 "Time in minutes"; unit?=min_per_km:min_per_km=per kilometer,in minutes per kilometer|min_per_mile=per mile,in minutes per mile|km_per_h=in km/h,as a speed "Unit of the result"; target_km?:5..50 "Also predict the time for this distance"
    I ran {distance_km} km in {minutes} minutes, what's my pace
    pace {distance_km}k {minutes} min
    how fast is {distance_km} kilometers in {minutes} minutes {unit}
    {minutes} minutes for {distance_km} km, how fast was I
    it took me {minutes} minutes to run {distance_km} kilometers, give me that {unit}
    With {distance_km} km in {minutes} minutes, how long would {target_km} km take?
    running for {minutes} minutes I covered {distance_km} km
    distance {distance_km}, time {minutes}, {unit}
    time {minutes} minutes, distance {distance_km} kilometers, predict {target_km} kilometers
    what speed did I have over {distance_km} km if the watch stopped at {minutes} minutes
    my {distance_km} kilometer race was done in {minutes} minutes, was that quick?
    after {minutes} minutes I had {distance_km} km behind me, pace {unit}?
    jogged {distance_km} km, needed {minutes} min; what would that mean for {target_km} km
    ? minutes  what was my pace over {distance_km} km
    ? distance_km  I ran for {minutes} minutes, how fast was that {unit}
    & what's the pace for {distance_km} km in {minutes} minutes and for {distance_km#2} km in {minutes#2} minutes
    & I ran {distance_km} km in {minutes} minutes, give me the pace {unit} and {unit#2}
    ! start a run
    ! how many kilometers did I run this week
    ! is the server running
    ! upload my 10 km of <date> to the table of the running club
    ! It poured on Sunday, so could you put the 18 km of my plan on Monday instead
    ! whats the course record over 10 kilometers in <city>
    ! Is a half marathon too much for somebody who has only been running for 3 months?
    ! compute the fare for a taxi ride of 12 km in <city>
heart_rate_zones | Computes training zones from age and resting pulse. | age:14..80 "Age in years"; resting_rate:40..90 "Pulse at rest, beats per minute"; zones?=5:3..7 "Number of zones"; method?=reserve:reserve=by heart rate reserve,with the reserve method|maximum=by maximum rate,as share of the maximum "How the zones are computed"
    training zones for age {age} and a resting pulse of {resting_rate}
    I'm {age}, my pulse at rest is {resting_rate}, what are my zones
    zones {age} {resting_rate}
    resting rate {resting_rate}, age {age}, {method}
    with a pulse of {resting_rate} when I wake up and {age} years of age, how hard should I train
    {age} years old, {resting_rate} beats at rest, {zones} zones
    split my heart rate into {zones} zones, age {age}, resting rate {resting_rate}
    My heart beats {resting_rate} times a minute in bed and I turned {age}. At which pulse do I burn fat?
    how high may my pulse get during sport, being {age} with {resting_rate} at rest
    give {zones} pulse ranges {method} for someone aged {age} resting at {resting_rate}
    calculate {method}: resting pulse {resting_rate}, years {age}
    which beats per minute for endurance if I rest at {resting_rate} and am {age}
    at {age}, what are good intensity ranges for me, {resting_rate} is my lowest pulse, {method}
    ? resting_rate  what are my training zones, I'm {age}
    ? age  my resting pulse is {resting_rate}, give me {zones} zones
    & training zones for a resting pulse of {resting_rate} at age {age} and at age {age#2}
    & I'm {age} with a resting rate of {resting_rate}, my friend is {age#2} with {resting_rate#2}: our zones?
    ! what is my pulse right now
    ! which time zone is <city> in
    ! let my watch beep whenever I go above 150 beats
    ! my profile still says I'm male, and the birthday should be <isodate>, change both
    ! for how many minutes was I in zone 4 on <date>?
    ! Is the reserve method any more exact than the one by maximum rate?
    ! work out how old a dog of 12 is in human years
log_sleep | Records a night of sleep. | bedtime:isotime "When you went to bed, HH:MM"; wake_time:isotime "When you got up, HH:MM"; quality?:1..10 "How good it was, 1 to 10"; awakenings?:small "How often you woke up"; note?:sentence "Remark"
    slept from {bedtime} to {wake_time}
    sleep {bedtime} {wake_time}
    I went to bed at {bedtime} and got up at {wake_time}
    got up at {wake_time}, went to bed at {bedtime}, quality {quality}
    last night: {bedtime} until {wake_time}, woke up {awakenings} times
    log my night, lights out {bedtime}, alarm {wake_time}
    record wake_time {wake_time} and bedtime {bedtime}
    Terrible night, {quality} out of 10. In bed at {bedtime}, out of it at {wake_time}.
    I was under the blanket from {bedtime} till {wake_time}
    my rest lasted from {bedtime} to {wake_time}, {awakenings} interruptions, remark: {note}
    up since {wake_time} after falling asleep at {bedtime}
    note that I dozed off at {bedtime} and opened my eyes at {wake_time}, I'd give it a {quality}
    enter {bedtime} to {wake_time} in the sleep diary with {note}
    awake at {wake_time}, asleep from {bedtime}, {awakenings} awakenings, rating {quality}
    ? wake_time  I went to bed at {bedtime}, quality {quality}
    ? bedtime  I got up at {wake_time}, log my sleep
    & I slept from {bedtime} to {wake_time} and again from {bedtime#2} to {wake_time#2}
    & record two nights: {bedtime} to {wake_time}, quality {quality}, and {bedtime#2} to {wake_time#2}, quality {quality#2}
    ! wake me at <clock>
    ! put the computer to sleep
    ! how much sleep does a <animal> need
    ! move my weekday alarm from 06:30 to 07:00
    ! I lent <person> the watch that night, so erase <isodate> from my sleep diary.
    ! how many hours did I sleep on average in May
    ! what is healthier, 7 hours in one go or 4 at night plus 3 after lunch?
    ! note down <clock> for the babysitter and tell her to bring a book
"""
