"""Repairs at home: tradespeople and their visits, appliances and their warranties."""

BOOK = """
tradespeople.find | Finds tradespeople of a trade near a town. | trade:plumber=plumber,pipe fitter|electrician=licensed electrician,wiring specialist|carpenter=carpenter,joiner|roofer=roofer,roofing specialist|painter=painter,house painter|locksmith=locksmith,lock specialist "Trade"; near:city "Town"; max_hourly_rate?:35.5..140.5 "Highest price of an hour"; emergency?:true=at any hour,day and night|false=during the week only,weekdays only "Only those who also come at night"; languages?:language[] "Languages they should speak"
    {trade} in {near}
    {trade} {near} max {max_hourly_rate}/h
    who can you recommend in {near}, I need a {trade}
    Could you look for a {trade} around {near}, {emergency}, please?
    We've just moved to {near} and don't know a soul here. Where would I get a {trade}?
    near {near}: a {trade} for {max_hourly_rate} an hour at most
    {near} is where the house stands, {trade} is what I'm after
    place {near}, trade {trade}, rate up to {max_hourly_rate}, languages {languages}
    anyone decent round {near}? {trade}, nothing fancy
    a {trade} who speaks {languages}, in {near}
    {emergency}, {near}: {trade} wanted
    My father-in-law has tried it himself for 3 weekends, bought tools for 400 and made it worse each time, so now we would like a {trade} from {near} who knows what he does.
    ? trade  who can you recommend around {near}, {emergency}
    ? near  I need a {trade} for {max_hourly_rate} an hour at most
    & I need a {trade} and a {trade#2} in {near}
    & find a {trade} in {near} and a {trade#2} in {near#2}
    ! how does one become a master carpenter
    ! teach me to lay tiles
    ! which hotels are near <city>
    ! who repaired the roof of the town hall
    ! Lodge a complaint with the chamber about that roofer, he took 140 an hour and left after lunch.
    ! pass my number on to the locksmith in <city>, he may ring me until <clock>
    ! How old is the carpenter who did <person>'s stairs?
    ! is a roofer's job riskier than an electrician's
    ! find my reading glasses, I had them on in the bathroom at <clock>
tradespeople.request_quote | Asks a firm for a written offer with a price for a job. | firm:company "Firm"; job:~retiling the bathroom,replacing the boiler,rewiring the kitchen,sanding the parquet,insulating the attic,plastering the hallway,painting the shutters,fixing the chimney,installing a heat pump,building a carport,levelling the patio,renewing the gutters,moving the radiator,fitting a skylight "Work to be done"; answer_by?:isodate "Latest day for the offer, YYYY-MM-DD"; materials_included?:true=including materials,material included|false=labour only,without materials "Whether the price contains the material"; square_metres?:4..90 "Size in square metres"
    quote from {firm} for {job}
    {firm} {job} {square_metres} m2 {materials_included}
    what would {firm} charge us for {job}, {materials_included}
    Would you ask {firm} for an offer, please? It's about {job}.
    The landlord wants figures before he says yes. Get me a written price from {firm} for {job}, by {answer_by}.
    {job}, {square_metres} square metres: have {firm} make an offer
    {materials_included}, an estimate from {firm} for {job}
    firm {firm}, job {job}, area {square_metres}, deadline {answer_by}
    ping {firm}, how much they'd want for {job}
    until {answer_by} I need to hear from {firm} what {job} will cost
    {firm} should put a number on {job} for us
    Three neighbours have had it done in the last 2 years and each of them paid a different sum, so before I agree to anything I'd like to see in writing what {firm} asks for {job}.
    ? firm  I'd like an offer for {job}, {materials_included}
    ? job  have {firm} make us an offer by {answer_by}
    & offers from {firm} and {firm#2} for {job}
    & ask {firm} what they want for {job} and {firm#2} for {job#2}
    ! pay the bill of <company>
    ! is it worth renewing the gutters
    ! quote a sentence from <title>
    ! are there subsidies for heat pumps in <country>
    ! Turn down the offer of 4200 for the attic, politely please
    ! beat the price for our skylight down by 10 percent, they'll give in if <person> does the talking
    ! Until when are the <amount> for the parquet valid?
    ! What comes first in an old house, rewiring the kitchen or plastering it?
    ! request a song by Queen on the radio for <person>, who turns 60 on Friday
tradespeople.book_visit | Books a firm to come to the house at a set time because of a problem. | firm:company "Firm"; problem:~kitchen sink leaks,toilet keeps running,radiator stays cold,front door jams,socket sparks,shower drain is blocked,ceiling is damp,window does not close,water pressure is low,stairs creak,light flickers,tap drips,fence fell over,garage door is stuck,doorbell is dead "What is wrong"; day:isodate "Day, YYYY-MM-DD"; arrival?:isotime "Time of arrival, HH:MM"; contact?:person "Who opens the door"
    {firm} to come on {day}, {problem}
    {day} {arrival} {firm}, {problem}
    have {firm} drop by on {day}, the {problem}
    Could you arrange for {firm} to look at it on {day}? Our {problem}.
    I'm at my wits' end, the {problem} and the kids are screaming. Make {firm} come on {day} at {arrival}.
    the {problem}, so I want {firm} here on {day}, {contact} will let them in
    on {day} {contact} is at home all day, send {firm}, the {problem}
    firm {firm}, date {day}, time {arrival}, problem: {problem}, contact {contact}
    get {firm} over here {day}, {problem}, proper nightmare
    our {problem} and {firm} should see to it, {day} from {arrival}
    {day} would suit us for {firm}'s visit: the {problem}
    We have lived with it for 5 months, it began on the day my sister brought her 2 dogs, and I've had enough: the {problem}, therefore book {firm} for {day}, please.
    ? firm  someone should come on {day}, the {problem}
    ? problem  have {firm} come by on {day} at {arrival}
    ? day  the {problem}, send {firm} round
    & {firm} shall come on {day} because the {problem} and on {day#2} because the {problem#2}
    & on {day} I want {firm}, the {problem}, and {firm#2}, the {problem#2}
    ! cancel the visit of <company>
    ! can I fix a dripping tap on my own
    ! book a table for <person> on <date>
    ! who is at the door
    ! have the man who's coming on <date> bring a 28 mm tap along
    ! take <person> off as the one who opens the door next Thursday, she'll be in <city>
    ! Which of the fitters will it be on <isodate>, the tall one again?
    ! Is a creaking stair a sign of rot or simply of dry wood?
    ! book <person> a window seat on the night train to <city>
tradespeople.rate | Publishes a rating of a firm after the work is finished. | firm:company "Firm"; stars:2..5 "Stars out of five"; comment?:~came two hours late,left everything clean,friendly and quick,overcharged us,explained every step,forgot the silicone,never answered the phone,honest and fair,did a sloppy job,fixed it at once,broke a tile,kept every promise "Short comment"; recommend?:true=I would hire them again,I'd recommend them|false=never again,I would not recommend them "Whether one would hire them again"; worked_on?:isodate "Day of the work, YYYY-MM-DD"
    {stars} stars for {firm}
    {firm} {stars} stars {comment}
    rate {firm} with {stars}, they {comment}
    Please publish my opinion of {firm}: {stars} out of five, {recommend}.
    The men have just left and I'm still in a mood to tell the world. {firm}, {stars} stars, {comment}.
    {recommend}, {stars} stars, {firm}
    they {comment}, so {firm} gets {stars} of 5 from me
    firm {firm}, stars {stars}, comment: {comment}, day of work {worked_on}
    {firm} deserves {stars}, {recommend}
    gonna give {firm} a {stars} for what they did
    on {worked_on} {firm} was at our place, I'd say {stars} stars
    My wife would have been more generous because they admired her 16 orchids, but in the end I am the one who pays, and I'd give {firm} no more and no less than {stars} stars.
    ? firm  give them {stars} stars, they {comment}
    ? stars  review {firm} for me, {recommend}
    & {stars} stars for {firm} and {stars#2} for {firm#2}
    & {firm} and {firm#2} both get {stars} stars
    ! what do other people say about <company>
    ! should one tip a plumber
    ! rate the film <title> with <small> stars
    ! delete my review of <company>
    ! Somebody has given my own shop 1 star without ever being here, get that taken down.
    ! forward what I wrote about the broken tile to <email>
    ! How many people have reviewed Brandt Heating since <date>?
    ! Are five stars ever honest or do firms hand out cake for them?
    ! publish my novel, 320 pages, under the name <person>
appliance-register | Registers a household appliance with its serial number. | appliance:~dishwasher,washing machine,tumble dryer,fridge freezer,glass hob,steam oven,cooker hood,microwave,coffee machine,robot mower,gas boiler,dehumidifier,chest freezer,wine cooler,kitchen mixer "Kind of appliance"; serial:id "Serial number"; bought_on:isodate "Day of purchase, YYYY-MM-DD"; shop?:company "Where it was bought"; price?:90..1900 "What it cost"
    register {appliance} {serial}, bought {bought_on}
    {appliance} {serial} {bought_on} {shop}
    we have a new {appliance}, the number is {serial}, purchased on {bought_on}
    Could you enter our {appliance}? We got it on {bought_on}, and the plate on the back reads {serial}.
    Finally no more hand-me-downs! A {appliance} of our own since {bought_on}, serial {serial}, please save it before I lose the papers.
    {serial} is the {appliance} that we bought on {bought_on} at {shop}
    on {bought_on} {shop} sold me a {appliance} for {price}, number {serial}
    appliance {appliance}, serial {serial}, date {bought_on}, shop {shop}, price {price}
    got a {appliance}, {bought_on}, {serial}, put it on the list
    {price} for a {appliance}, paid {bought_on}, the serial is {serial}
    add {serial} to our household, it's a {appliance} from {bought_on}
    The box weighed 60 kilos, two men carried it up 4 floors and my job is the paperwork, so here you are: {appliance}, {serial}, day of purchase {bought_on}, keep it for us.
    ? appliance  register {serial}, bought on {bought_on}
    ? serial  add the {appliance} that we bought on {bought_on} at {shop}
    ? bought_on  our new {appliance} has the number {serial}, save it
    & register the {appliance} {serial} and the {appliance#2} {serial#2}, both bought on {bought_on}
    & a {appliance}, {serial}, from {bought_on}, and a {appliance#2}, {serial#2}, from {bought_on#2}, register them
    ! which dishwasher uses the least power
    ! sell the old fridge in the small ads
    ! register <person> for a cooking class
    ! carry the washing machine upstairs
    ! Take the wine cooler <id> off our list, it went to the tip last week
    ! the tumble dryer <id> goes with the flat, so put it under <person>'s name
    ! in which factory was the gas boiler <id> built?
    ! Would you rather cook on a glass hob or with gas if you had a family of 6?
    ! Register our baby <person> at the town hall, she was born on <date> at <clock>.
appliance-troubleshoot | Suggests likely causes of a fault and steps one can take oneself. | appliance:~dishwasher,washing machine,tumble dryer,fridge freezer,glass hob,steam oven,cooker hood,microwave,coffee machine,robot mower,gas boiler,dehumidifier,chest freezer,wine cooler,kitchen mixer "Kind of appliance"; symptom:~makes a grinding noise,does not start,smells burnt,leaks at the front,stops halfway,trips the fuse,beeps all the time,gets far too hot,shows a red light,vibrates badly,stays cold,hums but does nothing,will not open,drips underneath "What it does or does not do"; error_code?:id "Code on the display"; skill?=beginner:beginner=for a beginner,in simple steps|handy=for a handy person,for someone with tools "How much the user can do"
    {appliance} {symptom}
    {appliance} {symptom} {error_code} {skill}
    my {appliance} {symptom}, what can I do
    Could you tell me why our {appliance} {symptom}? Explain it {skill}, please.
    It's Sunday, guests are at the table and the {appliance} {symptom}. What do I try first?
    {error_code} on the display, the {appliance} {symptom}
    it {symptom}, the {appliance} I mean, any idea
    machine {appliance}, fault {symptom}, code {error_code}
    the bloody {appliance} {symptom} again, help
    {skill}: how do I get the {appliance} going again, it {symptom}
    since the storm the {appliance} {symptom} and says {error_code}
    I've read all 48 pages of the manual, I've unplugged it for an hour as my colleague told me to, and nevertheless the {appliance} {symptom}, so what might be the matter?
    ? appliance  it {symptom} and says {error_code}, what can I do
    ? symptom  something is wrong with the {appliance}, {error_code} on the display
    & the {appliance} {symptom} and the {appliance#2} {symptom#2}, what can I do
    & why does it happen that the {appliance} {symptom}, and that it {symptom#2}
    ! how does an induction hob work
    ! what does a new fridge cost
    ! my car does not start any more
    ! print the manual of the <product>
    ! order a new pump for my washing machine, the old one is <id>
    ! Switch the robot mower off until <clock>, it's driving the neighbours mad!
    ! How many litres does our dishwasher <id> take for one load?
    ! do chest freezers outlive fridge freezers
    ! suggest three names for a kitten, a female with one white paw, born on <date>
warranty-check | Tells whether an appliance is still under warranty and what is covered. | serial:id "Serial number"; part?:~door seal,motor,compressor,control panel,heating element,pump,drum bearing,glass plate,filter,hinge,display,water hose "Part that is broken"; on_day?:isodate "Day of the damage, YYYY-MM-DD, today when left out"; own_fault?:true=through my own fault,I broke it myself|false=through no fault of mine,it broke on its own "Whether the user caused it"
    warranty {serial}
    {serial} {part} {on_day}
    is {serial} still covered
    Could you find out if the {part} of {serial} would be replaced for free, please?
    The technician says it'll cost a fortune. It is number {serial}, {own_fault}. Do I have to pay?
    {part} gone, {on_day}, serial {serial}: who pays
    on {on_day} the {part} broke, {own_fault}, the number is {serial}
    serial {serial}, part {part}, date {on_day}
    does the guarantee on {serial} run on for a while or is it over
    yo is {serial} out of guarantee yet
    {own_fault}, am I entitled to anything for {serial}
    We inherited the house with 7 machines in it, half of them without papers, and I can only make out {serial} on the one that died, so is the maker still liable?
    ? serial  the {part} broke on {on_day}, is that covered
    ? serial  is my machine still under guarantee, {own_fault}
    & are {serial} and {serial#2} still under warranty
    & is the {part} of {serial} covered, and the {part#2} of {serial#2}
    ! what is the difference between a warranty and a guarantee
    ! replace the <word> of my coffee machine
    ! check the tyre pressure of the car
    ! which brand breaks least often
    ! Transfer the guarantee of <id> to the buyer, that's <person>
    ! file a claim for the torn door seal of <id> and copy <email> in
    ! Who signed the warranty card of <id> in 2021, me or the shop?
    ! why would a maker give the motor 10 years but the compressor only 2
    ! check <person>'s maths homework, page 34, the fractions
warranty-extend | Buys a longer warranty for a registered appliance. | serial:id "Serial number"; years:2..5 "Additional years"; plan?:basic=the basic plan,basic cover|full=the full plan,full cover "What is covered"; pay?:once=in one sum,all at once|monthly=in monthly rates,month by month "How it is paid"
    extend {serial} by {years} years
    {serial} +{years}y {plan} {pay}
    {years} more years of cover for {serial}, {plan}
    Would you please prolong the guarantee of {serial}? Make it {years} years, paid {pay}.
    My last one died a week after the cover ran out, that won't happen twice. {serial}, {years} more years.
    {pay}, {plan}: {serial} for another {years} years
    by {years} years, please, number {serial}
    serial {serial}, years {years}, plan {plan}, payment {pay}
    gimme {years} extra years on {serial}
    I'd like to stay protected with {serial}, add {years} years, {pay}
    {plan} for {serial}, running {years} years longer
    The salesman kept talking for 20 minutes about his boat and in the end I signed nothing, but I've slept on it and for {serial} I do want {years} additional years.
    ? serial  prolong my guarantee by {years} years, {plan}
    ? years  extend the cover of {serial}, {pay}
    & {years} more years for {serial} and for {serial#2}
    & extend {serial} by {years} years and {serial#2} by {years#2} years
    ! are extended warranties a waste of money
    ! cancel the extra cover of <id>
    ! extend my passport
    ! how many years does a boiler last
    ! Downgrade <id> from the full plan to the basic one.
    ! I'd like the <amount> back that I paid for 3 more years on <id>, we have sold the thing
    ! When is the next monthly rate for <id> going to be taken?
    ! Why are shops so keen on selling you the 5 year plan, is it the margin?
    ! extend the dining table for tonight, <person> is bringing six children
"""
