"""Renting: flats on offer and viewings, tenants, rent and repairs."""

BOOK = """
listings-search | Search flats for rent in a city up to a monthly rent. | city:city "City"; max-rent:400..3000 "Highest monthly rent in euros"; min-rooms?:2..6 "At least this many rooms"; pets?:true=pets allowed,where I can keep my cat|false=without animals,where no pets are kept "Whether pets are welcome"; sort?=newest:newest=newest first,latest on top|cheapest=cheapest first,sorted by rent|largest=largest first,biggest on top "Order of the results"
    flats in {city} up to {max-rent} euros
    {city} apartment max {max-rent}
    I'm looking for a place to live in {city}, I can't pay more than {max-rent} euros a month.
    what can you rent in {city} for {max-rent} or less, {sort}
    My new job starts in {city} soon and I have nowhere to sleep. {max-rent} euros is my limit.
    {max-rent} euros at most, {min-rooms} rooms at least, in {city}
    find me somewhere in {city}, {pets}, below {max-rent} euros
    rent: {max-rent}, city: {city}, rooms: {min-rooms}, {sort}
    any cheap digs in {city}, under {max-rent} if poss
    we need {min-rooms} rooms or more, {city}, no dearer than {max-rent} euros, {pets}
    My daughter is 19, shares a room with two others right now and has an exam every week, so I'd like to see what is on offer in {city} for a rent of up to {max-rent} euros.
    show homes to let, {city}, ceiling {max-rent}, {sort}
    ? max-rent  I need a flat in {city}, {pets}
    ? city  show me flats with {min-rooms} rooms for {max-rent} euros at most
    & search flats in {city} and in {city#2} up to {max-rent} euros
    & {city} up to {max-rent} euros and {city#2} up to {max-rent#2} euros, what flats are there
    ! are rents in <city> going up
    ! buy a house in <city>
    ! find a hotel in <city> for <medium> euros
    ! who is moving into the flat next door
    ! save the one in Harbour Road in <city> to my favourites
    ! I like the two rooms in <city> but not the 800 euros, haggle them down to 650.
    ! How far is it on foot from 4 Mill Lane to the station in <city>?
    ! For a family of four, are three small rooms better than two large ones?
    ! Look for my tortoise, she ran off in <city> <date>, reward <amount> euros.
listing-show | Show one listing in full: rent, size, floor, energy data, contact. | listing-id:id "Id of the listing"; photos?=false:true=with photos,including the pictures|false=without photos,text only "Include the photos"; currency?:currency "Show the rent in this currency"
    show listing {listing-id}
    {listing-id}
    tell me more about the flat {listing-id}
    Could I see {listing-id} {photos}?
    how big is {listing-id} and which floor is it on
    My friend sent me {listing-id} and says it's a bargain. What's it like?
    {listing-id}, rent in {currency} please
    id {listing-id}, {photos}, currency {currency}
    gimme the deets on {listing-id}
    in {currency}, what does {listing-id} cost a month
    We saw eleven places in three weekends, all of them dark or far too loud, and now my wife has circled {listing-id} in red; what do we know about it?
    does {listing-id} have a balcony, show it to me {photos}
    ? listing-id  show me that flat {photos}
    ? listing-id  what is the rent of this listing in {currency}
    & show me {listing-id} and {listing-id#2}
    & open {listing-id}, {listing-id#2} and {listing-id#3} {photos}
    ! take photos of my flat
    ! what does a good floor plan look like
    ! report listing <id> as a fraud
    ! show me the house where <person> was born
    ! Put the rent in <id> up to 980 euros.
    ! we've found somebody, so <id> can come off the market
    ! Who lived in <id> before, and why did they leave?
    ! Is it hard to let a place on the fifth floor when there is no lift?
    ! show <person> the way from the station to the town hall of <city>
viewing-book | Book a visit to a listed flat on a day and at a time. | listing-id:id "Flat to visit"; day:date "Day of the visit"; time:clock "Time of the visit"; visitor?:person "Who comes"; video?=false:true=by video call,online|false=in person,on the spot "Visit by video call"
    book a viewing of {listing-id}, {day}, {time}
    {listing-id} {day} {time}
    I'd like to have a look at {listing-id}, {day} at {time}, please
    {time}, {day}: can I come and see {listing-id}
    Love the pictures of {listing-id}! Would {day}, {time}, suit for a first look?
    put {visitor} down for {listing-id}, {day} at {time}
    flat {listing-id}, day {day}, time {time}, {video}
    wanna check out {listing-id}, {day} around {time} works 4 me
    {visitor} wants to walk through {listing-id}, {day}, {time}, {video}
    reserve a slot to inspect {listing-id}: {day}, {time}
    I work shifts, my train takes 50 minutes and the other agent cancelled on me twice, so please make sure that I can see {listing-id} {day}, {time}, without any more trouble.
    {day} would be the day and {time} the hour for {visitor} to be shown {listing-id}
    ? time  I want to see {listing-id} {day}
    ? day  book a visit to {listing-id} at {time}, {video}
    ? listing-id  can I come and look at the flat {day} at {time}
    & book viewings of {listing-id} and {listing-id#2} for {day} at {time}
    & I'll see {listing-id} {day} at {time} and {listing-id#2} {day#2} at {time#2}
    ! book a table for <date> at <clock>
    ! cancel the viewing of <id>
    ! what should I ask when I view a flat
    ! how many people want to see <id>
    ! the tram is stuck, put my visit to <id> off by half an hour
    ! I've seen <id> and I'll take it, please draw up the lease in the name of <person>.
    ! which agent opens the door of <id> for us at <clock>?
    ! Should one see a flat in the morning or rather after dark?
    ! Book a badminton court for <date>, <clock>, two hours if possible.
listing-publish | Put a flat on the market. | address.street:~4 Mill Lane,Bergstrasse 19,88 Harbour Road,2 Chapel Court,Via Roma 31,510 Oak Avenue,17 Garden Row,Rue du Pont 6,23 Castle Hill,9 Orchard Close,Avenida Sol 45,301 Park Street "Street and number"; address.city:city "City"; rent:400..3000 "Monthly rent in euros"; square-metres:20.5..160.5 "Floor space"; furnished?:true=furnished,with furniture|false=unfurnished,without furniture "Whether furniture is included"
    publish {address.street}, {address.city}: {square-metres} square metres for {rent} euros
    {address.street} {address.city}, {rent} euros, {square-metres} sqm
    I want to let my flat at {address.street} in {address.city}, {square-metres} square metres, {rent} euros a month
    please advertise {square-metres} square metres, {furnished}, at {address.street}, {address.city}, rent {rent}
    rent {rent}, size {square-metres}, street {address.street}, city {address.city}
    Our tenant has moved out and the place stands empty: {address.street} in {address.city}, {square-metres} sqm. We ask {rent} euros.
    for {rent} euros a month somebody could live at {address.street}, {address.city}, {square-metres} square metres, {furnished}, put that online
    new ad pls: {address.city}, {address.street}, {rent} a month, {square-metres} m2
    offer the apartment at {address.street}, {address.city} {furnished}; it has {square-metres} square metres and costs {rent} euros
    In {address.city} I own {square-metres} square metres at {address.street} that I'd like to rent out for {rent} euros, {furnished}
    My grandmother lived there for 40 years with two cats and a piano, now we would like to find somebody nice for {address.street} in {address.city}, it has {square-metres} square metres and should bring {rent} euros.
    get {address.street} in {address.city} on the market at {rent} euros, floor space {square-metres}
    ? rent  advertise my flat at {address.street} in {address.city}, {square-metres} square metres
    ? address.street  publish a flat in {address.city}, {square-metres} square metres, {rent} euros, {furnished}
    ? square-metres  I'd like to let {address.street}, {address.city}, for {rent} euros
    ? address.city  put {address.street} online, {square-metres} square metres for {rent} euros
    & publish two flats in {address.city}: {address.street}, {square-metres} sqm, {rent} euros, and {address.street#2}, {square-metres#2} sqm, {rent#2} euros
    & {address.street} and {address.street#2} in {address.city}, each {square-metres} square metres for {rent} euros, please advertise both
    ! publish an article about <city>
    ! what rent could I ask in <city>
    ! take my ad offline
    ! clean the flat before the next tenant comes
    ! The photos of 23 Castle Hill are too dark, swap them for <file>.
    ! hand the ad for 9 Orchard Close in <city> over to <person>
    ! How many people have clicked on the ad for Via Roma 31 since <isodate>?
    ! Does a furnished place of 45 square metres really bring so much more than an empty one?
    ! put an ad in the paper of <city> that we are looking for a cook
tenant_lookup | Finds a tenant by name and returns unit, contract dates and contact. | name:person "Name of the tenant"; building?:~Rose Court,Lakeside House,the old brewery,Tower 3,North Wing,Mill House,the corner building,Garden Block,Station House,Harbour View,Elm Terrace,the red brick house "Only in this building"; former?=false:true=even if already moved out,former tenants too|false=current tenants only,nobody who has moved out "Search former tenants as well"
    look up tenant {name}
    {name} tenant
    which flat does {name} live in
    When did {name} move in, and do we have a phone number?
    there's a parcel here for {name}, which door is that
    is {name} one of ours, {former}
    {name} in {building}, the contact please
    tenant name {name}, building {building}, {former}
    who is {name}?? rings at 3 am about the heating
    somebody called {name} should be living in {building}, can you check
    The caretaker found a set of five keys and a blue scarf in the lift last night and is sure they belong to {name}, so I need to know where that tenant lives.
    search our renters for {name}, {former}
    ? name  look up the tenant in {building}
    ? name  give me the phone number of one of our renters, {former}
    & look up the tenants {name} and {name#2}
    & which flats do {name}, {name#2} and {name#3} live in
    ! end the contract of <person>
    ! what rights does a tenant have
    ! look up the word tenant in the dictionary
    ! invite <person> to the summer party in the yard
    ! Change <person>'s e-mail to <email>, the old one bounces.
    ! <person> would like to move from Rose Court to Mill House on <isodate>, arrange that please
    ! Has <person> ever had trouble with the neighbours in Tower 3?
    ! In <country>, may a landlord ask somebody whether they plan to have children?
    ! Find a nice present for <person>, 40 euros at most.
repair_request_create | Opens a repair ticket for a rented unit. | unit:id "Unit where something is broken"; problem:~the kitchen sink leaks,the heating stays cold,the doorbell is dead,mould is growing in the bedroom,the balcony door won't close,the shower only runs cold,a window is cracked,the lift makes strange noises,the toilet keeps running,there is no light in the hallway,the oven won't switch on,the front door lock sticks,water drips from the ceiling,the blinds are stuck,the smoke detector beeps all night "What is broken"; urgency?=normal:low=not urgent,whenever there is time|normal=within the usual time,with normal priority|emergency=an emergency,today if at all possible "How soon it is needed"; access_days?:weekday[] "Days when somebody is at home"
    repair request for unit {unit}: {problem}
    {unit}, {problem}
    {problem} in {unit}, {urgency}
    I'm the tenant of {unit} and {problem}, can somebody come?
    Sorry to bother you again, but {problem}. I live in {unit} and I'm at home on {access_days}.
    unit {unit}; problem: {problem}; {urgency}; access {access_days}
    please get {unit} fixed, {problem}
    over at {unit} {problem}, {urgency}
    ugh {problem} again.. its unit {unit}
    on {access_days} a craftsman could get into {unit}, where {problem}
    My parents arrive on the 8.40 train with four suitcases and want to stay for a fortnight, and of course just now {problem} in {unit}, so please send someone.
    tenant in {unit} complains that {problem}
    ? unit  {problem}, please send somebody, {urgency}
    ? problem  something has to be repaired in unit {unit}
    & {problem} in {unit} and {problem#2} in {unit#2}
    & in {unit} {problem}, and besides {problem#2}
    ! how do I repair a leaking sink myself
    ! how long does a new heating last
    ! repair my bicycle, I'm home on <weekday>
    ! sue the landlord because of the mould
    ! the ceiling in <id> has dried up by itself, close the ticket
    ! Make the tenant of <id> pay <amount> euros for the cracked window, it was his football.
    ! When was the heating in <id> last serviced?
    ! What does mould come from, bad walls or people who never open a window?
    ! I'd like to request <date> off, my sister is moving to <city>
repair_assign | Gives an open repair ticket to a contractor. | ticket:id "Repair ticket"; contractor:company "Firm that does the work"; max_cost?:amount "Highest bill without asking back, in euros"; due?:isodate "Work must be done by this day"
    assign {ticket} to {contractor}
    {ticket} -> {contractor}
    {contractor} should take care of {ticket}
    let {contractor} do {ticket}, up to {max_cost} euros
    Our usual plumber has broken his arm. Hand {ticket} over to {contractor}, would you?
    ticket {ticket}, contractor {contractor}, budget {max_cost}, due {due}
    have {ticket} done by {contractor} before {due}
    {contractor} gets {ticket}, must be finished by {due}
    pls pass {ticket} on 2 {contractor}
    no more than {max_cost} euros, {ticket}, {contractor} will come
    I rang six firms this morning, two of them only laughed and one wanted a fortune, but {contractor} has time and may go ahead with {ticket}.
    send {contractor} out for {ticket}
    ? contractor  give {ticket} to somebody, it must be done by {due}
    ? ticket  let {contractor} do the repair for at most {max_cost} euros
    & assign {ticket} and {ticket#2} to {contractor}
    & {contractor} takes {ticket}, {contractor#2} takes {ticket#2}
    ! pay the bill of <company>
    ! which plumber is the best in <city>
    ! assign the homework to the class
    ! is ticket <id> finished
    ! Give the men who did <id> two stars, they left dust everywhere.
    ! the job <id> is done but badly, keep back <amount> euros of the bill
    ! what did the painter charge us for <id>?
    ! With cold radiators, is a plumber the right man or a heating engineer?
    ! While we are in <city>, hand the dog over to <person>.
rent_reminder_send | Reminds a tenant of rent that has not arrived. | tenant:person "Who owes rent"; month:month "Month that is unpaid"; outstanding:45.5..2450.5 "Missing sum in euros"; channel?=letter:letter=by letter,by post|mail=by mail,by e-mail|sms=by text message,by SMS "How to send it"; pay_within_days?:7..28 "Days left to pay"
    remind {tenant} of the {month} rent, {outstanding} euros
    {tenant} {month} {outstanding} euros overdue
    {outstanding} euros for {month} are still missing from {tenant}, send a reminder {channel}
    please write to {tenant} that {outstanding} euros for {month} haven't come in
    tenant: {tenant}, month: {month}, outstanding: {outstanding}, {channel}
    {tenant} hasn't paid again! It's {outstanding} euros for {month}, do something about it.
    give {tenant} {pay_within_days} days to settle the {month} rent of {outstanding} euros
    for {month} we're short of {outstanding} euros, the culprit is {tenant}, nudge them {channel}
    {month}s rent, {outstanding} eur, {tenant} forgot, poke em
    I checked the bank account, and {tenant} still owes {outstanding} euros for {month}; ask for it {channel}, within {pay_within_days} days
    There are 38 units in that building, all others pay on the first of the month like clockwork, only {tenant} is behind with {outstanding} euros for {month} and needs a friendly word from us.
    ask {tenant} {channel} for the {outstanding} euros due in {month}
    ? outstanding  send {tenant} a reminder {channel} about the rent for {month}
    ? month  {tenant} owes us {outstanding} euros of rent, send a reminder
    ? tenant  {outstanding} euros for {month} are missing, remind the tenant {channel}
    & remind {tenant} and {tenant#2} of {outstanding} euros for {month}
    & {tenant} owes {outstanding} euros for {month} and {tenant#2} owes {outstanding#2} euros for {month#2}, remind them
    ! remind me to pay my rent in <month>
    ! may a landlord ask for interest on late rent
    ! raise the rent of <person> by <percent>
    ! send flowers to <person>
    ! <person> has brought the 640 euros for March in cash, so mark it as paid
    ! Let <person> pay the May rent in three parts, she lost her job.
    ! How much interest has piled up on the <amount> euros that <person> owes?
    ! After how many unpaid months can one give notice, is it two or three?
    ! remind <person> that choir starts at <clock> and not at eight
"""
