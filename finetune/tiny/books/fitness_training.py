"""Training: sessions, plans and strength records; races to find and enter, goals to reach."""

BOOK = """
session_log_add | Adds one finished training session to the log. | activity:sport "Sport or activity"; duration_min:15..180 "Length in minutes"; effort?:2..10 "How hard it felt, 1 to 10"; done_on?:isodate "Day, today when left out"; injured?:true=I hurt myself,got injured|false=no injuries,nothing hurt "Whether there was an injury"
    {activity} {duration_min} minutes
    {duration_min} min {activity} effort {effort}
    Please note {duration_min} minutes of {activity} on {done_on}.
    Phew, finally home. That was {duration_min} minutes of {activity}, {injured}
    {duration_min} minutes, {activity}, effort {effort} out of 10, {done_on}
    on {done_on} I did {activity} for {duration_min} minutes
    activity {activity}, duration {duration_min}, date {done_on}
    I was out with the team again: {activity}, {duration_min} minutes, felt like {effort} of 10
    smashed {duration_min} mins of {activity} today, stick it in the log
    save that I trained {activity} for {duration_min} minutes, {injured}
    My brother came along with his 2 boys, one of whom is really gifted, and so I can put down another {duration_min} minutes of {activity} for today
    done for the day, {activity}, it took {duration_min} minutes at effort {effort}
    ? duration_min  note a session of {activity} on {done_on}
    ? activity  I trained for {duration_min} minutes, effort {effort}
    & {duration_min} minutes of {activity} and {duration_min#2} minutes of {activity#2}
    & I did {duration_min} minutes of {activity} on {done_on} and {duration_min#2} on {done_on#2}
    ! lend me a racket or a ball for <sport>
    ! who won the <sport> match last night
    ! undo the last entry in my training log
    ! is <sport> good for the back
    ! Delete the 90 minutes of tennis from <isodate>, it was my brother who played.
    ! make my cycling sessions visible to <person>, but leave out the ones with injuries
    ! How many calories did I burn in those 55 minutes of rowing last Tuesday?
    ! does boxing wear out the joints more than judo does, say for a man of 48
    ! add 2 litres of oat milk and some bananas to the shopping, we have run out
build_training_week | Makes a plan of sessions for the given days that leads towards a goal. | focus:~stronger legs,a flat stomach,my first pull-up,better endurance,more flexibility,marathon base,losing belly fat,a stronger back,faster sprints,rehab after knee surgery,better balance,bigger shoulders,doing the splits,hiking fitness "What the plan aims at"; days:weekday[] "Days on which to train"; session_min?=45:20..100 "Minutes a session"; place?:gym=at the gym,in a gym|home=at home,in my living room|outdoors=outdoors,outside "Where the sessions take place"; rest_week?:true=as an easy week,with light loads|false=at full load,as a hard week "Whether it is a light week"
    plan my week for {focus}, {days}
    {focus} {days} {session_min} min
    Could you draw up sessions for {days}? My aim is {focus}.
    I'm so out of shape since the baby came. {focus} would be lovely, I have time on {days}, {place}
    {days}, {session_min} minutes each, target: {focus}
    on {days} I can train {place}; it's about {focus}, make me a plan
    focus {focus}; days {days}; place {place}; minutes {session_min}
    what should I do on {days} to get to this: {focus}
    coach me towards {focus} pls, im free {days}
    a training schedule for {focus} that only uses {days}, {rest_week}
    The doctor looked at my 46 year old bones, hummed a little and sent me off with a leaflet, so I need a proper weekly plan for {focus} using {days}
    {rest_week}, sessions on {days}, working on {focus}
    ? days  make me a training plan for {focus}, {place}
    ? focus  plan sessions for {days}, {session_min} minutes each
    & a week for {focus} and another one for {focus#2}, both on {days}
    & plan {focus} for {days} and {focus#2} for {days#2}
    ! how often do professional runners train
    ! cancel my membership at the gym
    ! plan a surprise party for <weekday>
    ! find me a personal trainer in <city>
    ! Call off Wednesday's session of my plan, I'm stuck in <city> till the weekend
    ! I want the marathon plan sent to <person>'s watch so that she can follow along
    ! How many sessions of my plan have I skipped since <date>?
    ! Is training at home lonelier than going to a gym, what do you think?
    ! draw up a rental contract for the flat, <amount> a month, two tenants and a dog
exercise_lookup | Looks up exercises by muscle group, equipment and level. | muscle:chest=chest|back=back|legs=legs|core=core|shoulders=shoulders|arms=arms|glutes=glutes "Muscle group"; equipment?:~dumbbells,a kettlebell,resistance bands,a barbell,a pull-up bar,my own bodyweight,a bench,a medicine ball,gymnastic rings,a chair,a foam roller,a towel "What is at hand"; level?:beginner=for beginners,easy ones|advanced=advanced,hard ones "Level"; limit?=5:3..15 "Number of exercises"; with_video?:true=with a video,including videos|false=text only,without videos "Add a video"
    {muscle} exercises
    {muscle} {equipment} {level}
    What can I do for my {muscle} with {equipment}?
    please show me {limit} exercises for the {muscle}, {level}
    I sit at a desk all day and my {muscle} got weak. Which moves help, {level}?
    with {equipment}, something for the {muscle}
    {level}, {with_video}: exercises that hit the {muscle}
    muscle group {muscle}, equipment {equipment}, limit {limit}
    gimme some {muscle} burners, {level}
    list movements that train the {muscle} {with_video}
    I'm on a business trip for 8 days in a tiny hotel room with thin walls and a nosy neighbour, all I have is {equipment}, what works the {muscle}?
    {limit} ideas to strengthen my {muscle} using {equipment}
    ? muscle  show me exercises with {equipment}, {level}
    ? muscle  {limit} exercises please, {with_video}
    & exercises for the {muscle} and for the {muscle#2} with {equipment}
    & {level}: {limit} exercises for my {muscle}, {limit#2} for my {muscle#2}
    ! why do muscles hurt the day after
    ! lower the bench by two notches
    ! exercises for the grammar of <language>
    ! which muscle is the strongest in the body
    ! take the kettlebell swings out of my favourites
    ! Order a pair of 12 kilo dumbbells to the office, addressed to <person>.
    ! until when is the bench by the window taken this evening?
    ! Why do legs get sore two days later and arms the very next morning?
    ! look up in the <language> dictionary what <word> means
set_lift_record | Stores a personal best of a lift; overwrites the old one. | lift:~back squat,bench press,deadlift,overhead press,power clean,front squat,snatch,barbell row,hip thrust,weighted pull-up,incline press,leg press,trap bar deadlift "Name of the lift"; weight.value:22.5..182.5 "Weight moved"; weight.unit:kg=kg,kilos,kilograms|lb=lb,pounds "Unit of the weight"; reps?=1:2..10 "Repetitions"; video?:url "Link to a video as proof"
    {lift} {weight.value} {weight.unit}
    new best: {lift} {weight.value} {weight.unit} x {reps}
    Please store {weight.value} {weight.unit} as my best {lift}.
    I still can't believe it, {weight.value} {weight.unit} on the {lift}! That goes into the books.
    {weight.value} {weight.unit} for {reps} reps, {lift}, my new maximum
    with {reps} repetitions I managed {weight.value} {weight.unit} in the {lift}, that beats the old mark
    lift {lift}, weight {weight.value}, unit {weight.unit}, video {video}
    my {lift} went up, it's {weight.value} {weight.unit} now
    pr!! {weight.value} {weight.unit} {lift}, change it
    replace my old {lift} mark by {weight.value} {weight.unit}, see {video}
    Three months of physiotherapy, one moody coach named Gerd and a lot of rice later my {lift} stands at {weight.value} {weight.unit}, update my personal record
    proof is at {video}: {weight.value} {weight.unit} in the {lift}
    ? weight.value  I have a new best in the {lift}, it's in {weight.unit}
    ? weight.unit  set my {lift} best to {weight.value}
    ? lift  my personal best is now {weight.value} {weight.unit} for {reps} reps
    & {lift} {weight.value} {weight.unit}, {lift#2} {weight.value#2} {weight.unit}, both are records
    & new bests: {lift} {weight.value} {weight.unit}, {lift#2} {weight.value#2} {weight.unit#2}
    ! what is the world record in the deadlift
    ! how do I keep my back straight in a back squat
    ! lift the fees of account <id>
    ! show how my bench press developed over the year
    ! Wipe my deadlift mark of 140 kilos, the bar was loaded wrong and everyone knows it.
    ! put me down for the bench press championship in <city>, the class up to 90 kg
    ! who of the women in our club has the heaviest front squat?
    ! Is a snatch more dangerous than a power clean for somebody with weak wrists?
    ! store my winter tyres until <date>, the cellar is full
raceSearch | Find running races near a place. | city:city "Where to look"; distance:5k=5k,five kilometer|10k=10k,ten kilometer|half=half marathon,21k|marathon=marathon|ultra=50k,fifty kilometer ultra "Distance of the race"; month?:month "Month of the race"; surface?:road=on the road,on asphalt|trail=on trails,in the woods|track=on the track,in a stadium "Surface"; maxFee?:20..140 "Highest entry fee"
    {distance} races near {city}
    {city} {distance} {month}
    Is there a {distance} race around {city} in {month}?
    My doctor said I should get moving and I need something to train for. What {distance} events are there close to {city}, {surface}?
    {month}, {city}, {distance}, fee up to {maxFee}
    for at most {maxFee}, which {distance} run could I do in {city}
    distance {distance}, city {city}, month {month}, surface {surface}
    would you look for a {distance} event in or around {city} {surface}
    wanna run a {distance}, {city} or so, whats on
    list {distance} competitions close to {city}
    We are 6 colleagues, two of them rather slow, and after the third beer somebody had the idea that we should all do a {distance} race in {city}, so what's on offer?
    {surface} please: any {distance} run in the area of {city}
    ? city  which {distance} races are there in {month}
    ? distance  running events near {city} in {month}, {surface}
    & {distance} races near {city} and near {city#2}
    & look for a {distance} and a {distance#2} race in {city} in {month}
    ! who won the marathon in <city> in <year>
    ! how should I eat before a marathon
    ! find somebody who hands out water at the race in <city>
    ! the results of <person> in the last race
    ! Move the half marathon in <city> to the Sunday after, there's a football final on <date>
    ! the trail run near <city> ought to have 50 more places, open them
    ! How many people finished the marathon in <city> back in 2019?
    ! are 50 kilometres in the woods tougher on the knees than a marathon on asphalt
    ! find me a used pram in <city> for under 120, blue if possible
raceEnter | Enter a runner for a race; the fee is charged on approval. | race:~Harbour Run,Lake Loop,City Night Run,Castle Trail,Spring Half,Vineyard Marathon,Bridge 10,Snow Ultra,Charity Mile,Forest Ring,Old Town Dash,Dunes Marathon "Name of the race"; runner.name:person "Name of the runner"; runner.birthYear:1950..2008 "Year of birth"; runner.shirtSize?:S=small,S|M=medium,M|L=large,L|XL=extra large,XL "Size of the shirt"; runner.club?:~TSV Nord,Road Rats,Green Striders,Lunch Runners,AC Delta,Hill Goats,Sole Sisters,no club "Running club"; wheelchair?:true=in a wheelchair,as a wheelchair athlete|false=on foot "Starts in a wheelchair"
    enter {runner.name}, born {runner.birthYear}, for the {race}
    {race} {runner.name} {runner.birthYear}
    Please put {runner.name} on the start list of the {race}, year of birth {runner.birthYear}.
    {runner.name} lost a bet and has to run the {race} now. Born in {runner.birthYear}, shirt {runner.shirtSize}.
    {runner.birthYear}, {runner.name}, {runner.club}: start at the {race}
    for the {race} I'd like to sign up {runner.name} ({runner.birthYear}), {wheelchair}
    race {race}; name {runner.name}; birth year {runner.birthYear}; club {runner.club}
    get {runner.name} a bib for the {race}, born {runner.birthYear}
    {runner.name} is in for the {race}!! {runner.birthYear}, shirt size {runner.shirtSize}
    could you register {runner.name} with birth year {runner.birthYear} as a participant of the {race}
    The whole office trained for 10 weeks under a coach from Kenya, and only one of us dares to start in the end: {runner.name}, born {runner.birthYear}, at the {race}
    {wheelchair}, {runner.name}, born {runner.birthYear}, wants to take part in the {race}
    ? runner.birthYear  sign {runner.name} up for the {race}
    ? runner.name  register someone born in {runner.birthYear} for the {race}
    ? race  {runner.name}, born {runner.birthYear}, {runner.club}, would like to enter a race
    & enter {runner.name} ({runner.birthYear}) and {runner.name#2} ({runner.birthYear#2}) for the {race}
    & {runner.name}, born {runner.birthYear}, starts at the {race} and at the {race#2}
    ! withdraw <person> from the Harbour Run
    ! enter <person> for the chess tournament
    ! at what time does the Lake Loop start
    ! is it safe to run a marathon with a cold
    ! Hand <person>'s place at the Castle Trail over to her husband, she's twisted her ankle.
    ! could you change the shirt of <person> from M to XL for the Spring Half
    ! Which bib number has <person> been given in the Dunes Marathon?
    ! At what age do women usually run their fastest marathon, nearer 28 or nearer 35?
    ! register our puppy at the town hall, <word> is his name, he was born on <date>
goalCreate | Create a personal fitness goal with a deadline. | goal:~run 10 km without a break,lose five kilos,hold a plank for three minutes,swim a mile,do 20 push-ups,walk to work every day,touch my toes,cycle up the pass,finish a triathlon,quit the lift and take the stairs,do one clean muscle-up,climb a 6b route "What is to be reached"; deadline:isodate "Until when, YYYY-MM-DD"; weeklyReminder?=false:true=with a weekly reminder,remind me each week|false=without reminders,don't remind me "Send a reminder every week"; witnesses?:person[] "Friends who can see the goal"
    new goal: {goal} by {deadline}
    {goal}, {deadline}
    I'd like to set myself something: {goal}, and that by {deadline}.
    New year, new me, you know how it is. {goal} until {deadline}, {weeklyReminder}
    by {deadline} I want to {goal}
    {deadline} is the date, {goal} is the aim, {witnesses} may watch
    goal {goal}; deadline {deadline}; {weeklyReminder}
    before {deadline} I have to {goal}, {weeklyReminder}
    swear im gonna {goal} till {deadline}, write it down
    let {witnesses} see that I plan to {goal} by {deadline}
    I've turned 50, my 3 sisters are all fitter than me and I can't hear it any more, so make it official: {goal}, no later than {deadline}
    up to {deadline} I'll {goal}, witnesses are {witnesses}
    ? deadline  I want to {goal}, {weeklyReminder}
    ? goal  set up a fitness goal for {deadline}, {weeklyReminder}
    & two goals until {deadline}: {goal}, and also {goal#2}
    & {goal} by {deadline}, {goal#2} by {deadline#2}
    ! what is a realistic goal for a beginner
    ! who scored the last goal for <company>
    ! delete all my goals
    ! how do I stay motivated in winter
    ! turn off the weekly reminder for the 20 push-ups, it's nagging me
    ! <person> should no longer be able to see that I want to finish a triathlon
    ! how many of my goals did I actually reach in 2022?
    ! What's harder, a clean muscle-up or holding a plank for three minutes?
    ! Create a logo for our running club with a blue heron and the word <word> on it.
goalUpdate | Report progress on an existing goal. | goalId:id "Number of the goal"; progress:5..95 "How much is reached, in percent"; mood?:great=feeling great,in top form|ok=feeling okay,so-so|bad=feeling bad,frustrated "How it feels"; remark?:sentence "Comment"; asOf?:isodate "Day of the report"
    {goalId} at {progress}%
    goal {goalId} {progress}% {mood}
    Please note that I've reached {progress} percent of goal {goalId}.
    It's slower than I thought, sigh. {progress} percent of {goalId} as of {asOf}, {mood}
    {progress}% done, goal {goalId}, {mood}
    as of {asOf}, {goalId} stands at {progress} percent
    goal {goalId}, progress {progress}, date {asOf}, {mood}
    set the progress of {goalId} to {progress}%
    yay {goalId} is up to {progress}% already
    I'm now {progress} percent of the way with {goalId}, comment: {remark}
    My watch died in the rain on day 4 and the app lost a whole week of data, but by my own count I should be at {progress} percent for {goalId}
    {mood} about {goalId}, {progress}% is reached
    ? progress  I've made some headway with goal {goalId}, {mood}
    ? goalId  I've reached {progress} percent of my goal, {mood}
    & {goalId} is at {progress}% and {goalId#2} at {progress#2}%
    & set {goalId} and {goalId#2} to {progress} percent
    ! how much time is left for goal <id>
    ! update the app on my watch
    ! push the deadline of <id> back
    ! why is the last bit of a goal the hardest
    ! archive <id>, I'm sick of seeing it there every morning
    ! Pass goal <id> on to my wife, she's the runner of the two of us.
    ! On which day did I get past the half of goal <id>?
    ! why does everyone feel great at 10 percent and rotten at 80
    ! report <person>'s nasty comment to the moderators, it has been up there for 3 hours
"""
