"""Nutrients, targets, drinks and allergies; nights, alarms and what disturbs sleep."""

BOOK = """
nutrients_of_food | Returns the nutrients in a portion of a food. | food:food "Food or dish"; grams:20..650 "Weight of the portion in grams"; nutrient?:protein=protein|fat=fat|carbs=carbohydrates,carbs|fiber=fiber,roughage|sugar=sugar|sodium=sodium,salt "Only this nutrient"; cooked?:true=cooked,when cooked|false=raw,uncooked "Cooked or raw"
    {grams} g {food}
    {nutrient} {grams}g {food}
    What is in {grams} grams of {food}?
    could you tell me the {nutrient} I get from {grams} grams of {food}, please
    My trainer keeps asking about macros. I'm about to eat {grams} grams of {food}, what does it give me?
    {food}, {grams} grams, {cooked}, break it down for me
    in a portion of {food} weighing {grams} g, how about the {nutrient}
    food {food}, grams {grams}, nutrient {nutrient}, {cooked}
    hows {food} for {nutrient}, like {grams} grams of it
    nutritional values for {grams} grams {food}, {cooked}
    I found a box in the freezer that Aunt Hilde must have put there 2 summers ago, it says {food}, about {grams} grams, and I'd like to know the {nutrient}
    vitamins and macros, {food}, {grams} grams
    ? grams  what nutrients are in {food}, {cooked}
    ? food  how much {nutrient} is in {grams} grams
    & {nutrient} in {grams} grams of {food} and of {food#2}
    & what is in {grams} g of {food} and in {grams#2} g of {food#2}
    ! who invented <food>
    ! is <food> healthier than <food>
    ! where can I buy organic <food>
    ! why do we need fiber at all
    ! Take the 250 grams of lentils off today's diary, I gave them to <person>.
    ! save 120 g of oatmeal with berries as my standard breakfast, call it <word>
    ! what would 300 grams of salmon cost me at the market in <city>?
    ! Why does cooked spinach look like nothing when 200 grams raw fill a whole bowl?
    ! return the blender to the shop and get me the <amount> I paid
set_nutrient_target | Sets the daily target of a nutrient for a member of the household. | member:person "Whose target"; nutrient:protein=protein|fat=fat|carbs=carbohydrates,carbs|fiber=fiber,roughage|sugar=sugar|sodium=sodium,salt "Nutrient"; grams_per_day:2.5..180.5 "Grams a day"; bound?=at_least:at_least=at least,no less than|at_most=at most,no more than "Lower or upper bound"; valid_from?:isodate "First day it holds, YYYY-MM-DD"
    target for {member}: {grams_per_day} g {nutrient} a day
    {member} {nutrient} {bound} {grams_per_day} g
    Please set {grams_per_day} grams of {nutrient} per day for {member}.
    The doctor was strict this time. {member} should have {bound} {grams_per_day} grams of {nutrient} daily.
    {grams_per_day} g {nutrient}, {member}, from {valid_from}
    from {valid_from} on, {bound} {grams_per_day} grams of {nutrient} a day is what {member} aims at
    member {member}; nutrient {nutrient}; grams {grams_per_day}; bound {bound}
    {member} is building up for the season and goes for {grams_per_day} g of {nutrient} each day
    {member} wants 2 hit {grams_per_day} grams {nutrient} a day, set that
    make it {bound} {grams_per_day} grams of {nutrient} every day for {member}
    There were 3 experts on the programme last night and not one of them agreed with the others, but {member} has decided on {bound} {grams_per_day} grams of {nutrient} a day, so fix that
    daily goal of {nutrient} for {member}, starting {valid_from}: {grams_per_day} grams
    ? grams_per_day  set a daily {nutrient} target for {member}
    ? member  {bound} {grams_per_day} grams of {nutrient} per day from {valid_from}
    ? nutrient  {member} should get {bound} {grams_per_day} grams a day
    & for {member}: {grams_per_day} grams of {nutrient} and {grams_per_day#2} grams of {nutrient#2} a day
    & set {grams_per_day} g of {nutrient} daily for {member} and {member#2}
    ! did <person> stay under the sugar limit this week
    ! how much protein does a toddler need
    ! cook something with little salt for <person>
    ! set a savings target of <amount> for <person>
    ! drop the sugar limit of <person> altogether, it only makes her sad
    ! Print the goals of the whole family and stick <person>'s 90 grams of protein on top.
    ! who lowered <person>'s sodium from 5 grams to 3.5, was it the doctor?
    ! Is 60 grams of fat a day too much for somebody who sits in an office?
    ! set up a meeting with <person>, <isodate> at <clock>, about the summer menu
add_drink | Adds a drink to today's hydration log. | ml:100..900 "Amount in milliliters"; drink:~water,green tea,black coffee,orange juice,oat milk,lemonade,peppermint tea,buttermilk,coconut water,espresso,tomato juice,ginger ale,kombucha,hot chocolate "What was drunk"; at?:isotime "Time, HH:MM"; caffeine?:true=with caffeine,caffeinated|false=without caffeine,decaf "Whether it contains caffeine"
    {ml} ml {drink}
    {drink} {ml} {at}
    I've just drunk {ml} ml, {drink}
    please put {ml} milliliters down, it was {drink}, {caffeine}
    What a heat today! At {at} I finished another {ml} ml, {drink} this time.
    {drink}, {ml} ml, {caffeine}
    at {at} it was {ml} ml, namely {drink}
    amount {ml}, drink {drink}, time {at}
    downed {ml} ml, {drink}, add it
    count {ml} milliliters towards my fluids, {drink}
    The nurse, who has been with us for 11 years and knows everybody on the floor, wants me to write everything down, so here you are: {drink}, {ml} ml
    hydration: {ml} ml at {at}, {drink}, {caffeine}
    ? ml  I've had something to drink at {at}: {drink}
    ? drink  add {ml} ml to what I drank today
    & {ml} ml {drink} and {ml#2} ml {drink#2}
    & {drink}, {ml} ml at {at} and {ml#2} ml at {at#2}
    ! how much have I drunk today
    ! does coffee dry out the body
    ! order <small> crates of water
    ! raise my daily goal for fluids to <100..900> ml
    ! that espresso at <clock> was <person>'s, cross it out of my log
    ! The 500 ml that I put down as lemonade were really kombucha, correct it.
    ! how many millilitres of green tea did I get through in all of last week?
    ! Does decaf keep anybody awake, or is that only in the head?
    ! Add oil to the car, 900 ml should do
flag_allergens | Checks dishes against the known allergies of a person and flags those that are unsafe. | eater:person "Who is going to eat"; dishes:food[] "Dishes to check"; strictness?=normal:normal=by the normal rules,with normal strictness|traces=even for traces,including traces "How strict to be"; explain?:true=and say why,with the reasons|false=without explanations,just yes or no "Give the reason for each flag"
    can {eater} eat {dishes}
    {eater}: {dishes} safe? {strictness}
    Would you check for me whether {dishes} might make {eater} ill?
    {eater} comes for dinner and had a bad reaction last time. I've planned {dishes}. Is there any danger, {explain}?
    {dishes} for {eater}, allergy check {strictness}
    {strictness}, go through {dishes} on behalf of {eater}
    person {eater}; dishes {dishes}; {explain}
    Is something in {dishes} that {eater} can't tolerate?
    dont wanna poison {eater} lol, is {dishes} ok
    test {dishes} against the allergies of {eater}, {explain}
    There will be 16 of us at the long table, the kitchen is tiny and the cook speaks no English, so make sure beforehand that {eater} may have {dishes}
    {eater} has to watch out, which of these is a problem: {dishes}
    ? dishes  check tonight's dinner for the allergies of {eater}, {explain}
    ? eater  is it safe to serve {dishes}, {strictness}
    & can {eater} and {eater#2} eat {dishes}
    & allergy check: {dishes} for {eater}, {dishes#2} for {eater#2}
    ! note that <person> is allergic to nuts
    ! why are so many people allergic nowadays
    ! book an allergy test for <person>
    ! what would <person> like to eat tonight
    ! remove peanuts from <person>'s allergies, the test came back clean
    ! Send the kitchen of the hotel in <city> the list of what <person> can't have.
    ! when did <person> have the last reaction, and what was on the plate?
    ! Are allergies to shrimp more common than allergies to nuts?
    ! check the tyres of <person>'s car before we drive to <country>
sleepNightReport | Get the report of a single night. | night:isodate "Date of the evening, YYYY-MM-DD"; includeStages?=false:true=with the sleep stages,including the stages|false=without the stages,no stages "Add light, deep and REM sleep"; sleeper?:person "Whose night, the owner's when left out"; units?=hours:hours=in hours|minutes=in minutes "Unit of the durations"
    report for {night}
    night {night} {includeStages}
    How did I sleep on {night}?
    may I see the data of the night of {night}, {includeStages}
    I woke up like a zombie and would like to understand why. What happened in the night of {night}?
    {night}, {sleeper}, {units}
    {includeStages}, {units}: the night of {night}
    sleeper {sleeper}, night {night}, {includeStages}
    was {night} a rough one or what
    show what the tracker measured for {sleeper} on {night}
    We had the neighbours' party with at least 30 people and a drum set right above our heads, so I'm curious what came of my rest on {night}
    how long was {sleeper} asleep in the night of {night}, {units}
    ? night  how did {sleeper} sleep, {includeStages}
    ? night  give me the report of that night, {units}
    & how did I sleep on {night} and on {night#2}
    & reports for {sleeper} and {sleeper#2}, night of {night}
    ! what do my dreams mean
    ! how many hours should a teenager sleep
    ! how do other people of my age sleep
    ! correct the bedtime for <isodate>
    ! wipe the night of <isodate>, the cat was wearing the tracker
    ! Share my report of <isodate> with Doctor <person>, <email> is the address.
    ! what was the temperature in the bedroom on <isodate> around 3 o'clock?
    ! Which matters more to you, an hour of deep sleep or an hour of REM?
    ! get me a taxi for the night of <isodate>, <clock>, from the theatre
sleepAverages | Average of a sleep measure over the past weeks. | measure:duration=sleep duration,time asleep|deep=deep sleep,share of deep sleep|latency=time to fall asleep,sleep latency|efficiency=efficiency,sleep efficiency|snoring=snoring,snoring time "What is averaged"; weeks:2..26 "Number of past weeks"; weekendsOnly?=false:true=weekends only,only on weekends|false=all days,the whole week "Only nights of the weekend"; compareWith?:person "Also show this person's average"
    average {measure} over {weeks} weeks
    {measure} {weeks} weeks {weekendsOnly}
    What was my {measure} on average in the last {weeks} weeks?
    please work out the mean {measure} for the past {weeks} weeks, {weekendsOnly}
    I feel that things are getting worse at night. How's my {measure} over the last {weeks} weeks?
    {weeks} weeks back, {measure}, against {compareWith}
    over {weeks} weeks, how does my {measure} compare with that of {compareWith}
    measure {measure}, weeks {weeks}, {weekendsOnly}
    hows my {measure} been these {weeks} weeks, roughly
    typical {measure} in the course of the last {weeks} weeks
    My boss thinks I party too much, my wife blames the 2 cats and I suspect the mattress, so let me see the average {measure} across {weeks} weeks, {weekendsOnly}
    taking the last {weeks} weeks together, what's the {measure}, and what's it for {compareWith}
    ? weeks  what is my average {measure}, {weekendsOnly}
    ? measure  give me the average of the last {weeks} weeks, {weekendsOnly}
    & average {measure} and {measure#2} over the last {weeks} weeks
    & {measure} over {weeks} weeks and over {weeks#2} weeks
    ! is snoring dangerous
    ! move my bed into another room
    ! how can I fall asleep faster
    ! what is the average age in <country>
    ! reset all my snoring data and start from zero on <isodate>
    ! Throw <person> out of the comparison, I don't want her to see my numbers any longer.
    ! how much did the mattress that I've slept on for 8 weeks weigh?
    ! Is a sleep efficiency of 85 percent good for a woman of 50?
    ! work out the average of 12, 19 and 44 for my homework
sleepSmartAlarm | Set an alarm that rings in a light phase of sleep between two times. | earliest:isotime "Do not ring before, HH:MM"; latest:isotime "Ring at the latest, HH:MM"; days?:weekday[] "Days of the week, tomorrow only when left out"; sound?=birds:birds=birdsong,with singing birds|piano=soft piano,piano music|waves=ocean waves,the sound of the sea|vibrate=vibration,just vibrating "How it wakes"; volume?:10..90 "Volume in percent"
    wake me between {earliest} and {latest}
    alarm {earliest}-{latest} {sound}
    Could you wake me up gently, not before {earliest} and not after {latest}?
    I have an exam and mustn't oversleep. Somewhere from {earliest} to {latest} would be right, {sound}
    {earliest} to {latest}, {days}, {sound}
    at {latest} at the very latest I have to be up, but don't wake me earlier than {earliest}
    earliest {earliest}, latest {latest}, sound {sound}, volume {volume}
    on {days} get me out of bed between {earliest} and {latest}
    need 2 be up by {latest}, not b4 {earliest} tho
    let it ring in a light phase from {earliest} until {latest}, volume {volume}
    The plumber who promised to come three times already said he would really be here tomorrow, so I should be awake at some point after {earliest} and before {latest}
    no later than {latest}, no sooner than {earliest}, every {days}, {sound}
    ? latest  wake me gently, but not before {earliest}
    ? earliest  I have to be up by {latest} on {days}
    & wake me between {earliest} and {latest}, and on {days#2} between {earliest#2} and {latest#2}
    & on {days} from {earliest} to {latest}, on {days#2} from {earliest#2} to {latest#2}
    ! why do I wake up before the alarm
    ! turn off all my alarms
    ! wake up the computer in the office at <isotime>
    ! at what time did the alarm ring on <weekday>
    ! The alarm for 06:10 to 06:40 on Saturdays has to go, I've quit that job.
    ! let me snooze for another 10 minutes, that piano can wait
    ! how often have I slept right through the birdsong since <date>?
    ! Do people wake up nicer with ocean waves or with a piano?
    ! ring <person> between 09:00 and 09:30 and say that I'm ill
sleepAddDisturbance | Note something that disturbed or helped a night, so that patterns can be found. | night:isodate "Night it belongs to, YYYY-MM-DD"; factor:~late coffee,a crying baby,full moon,noisy street,heavy dinner,a nightmare,hot room,stress at work,new pillow,a glass of wine,snoring partner,barking dog,jet lag,screen time in bed,thunderstorm,blocked nose "What it was"; strength?:2..10 "How strong the effect was, 1 to 10"; effect?:worse=made it worse,was bad for me|better=helped,did me good "Direction of the effect"
    {night}: {factor}
    {factor} {night} strength {strength}
    Please note {factor} for the night of {night}.
    I lay awake for ages and I know the reason: {factor}. It's the night of {night}, {effect}
    {factor}, strength {strength} of 10, night of {night}
    for {night} write down {factor}, it {effect}
    night {night}, factor {factor}, strength {strength}
    what kept me up on {night} was this: {factor}
    ugh, {factor} again on {night}, add that
    mark {night} with {factor}, I'd say {strength} out of 10
    My wife slept through it like a stone as she has for 25 years, but for me the night of {night} had a clear mark on it, {factor}, keep that for the statistics
    tag the night of {night}, {factor}, which {effect}
    ? factor  something disturbed my sleep on {night}, note it
    ? night  put down {factor} for that night, strength {strength}
    & for the night of {night} note {factor} and {factor#2}
    & {factor} on {night}, {factor#2} on {night#2}
    ! what disturbs my sleep most
    ! complain to the landlord about the noisy street
    ! does the full moon really keep people awake
    ! buy a new pillow
    ! Take the thunderstorm of <isodate> out again, it was two towns away.
    ! report the barking dog of <person> to the police, that's the fourth night in a row
    ! who owns the barking dog that I noted for <isodate>, is it <person>?
    ! What is worse before bed, a glass of wine or a heavy dinner?
    ! note down <person>'s new number for me, it's 0171 445 20
"""
