"""A charity: donations and campaigns, volunteers and their shifts."""

BOOK = """
record_donation | Books a gift of money from a donor. | donor:person "Who gives"; amount:amount "Sum given"; currency?=EUR:currency "Currency, ISO 4217"; purpose?:~the new school roof,clean water,guide dogs,the food bank,the animal shelter,a rescue boat,the hospice,the playground,flood victims,tree planting,the youth orchestra,winter coats,the village library,cancer research "What the money is for"; anonymous?=false:true=anonymously,without being named|false=openly,with the name shown "Do not publish the name"
    book a donation of {amount} from {donor}
    {donor} {amount} donated
    {donor} gave us {amount} {currency}
    we have received {amount} from {donor}, purpose {purpose}
    Wonderful news, {donor} handed me an envelope with {amount} {currency} in it!
    please enter {amount} by {donor}, {anonymous}
    {amount} {currency} for {purpose}, the giver is {donor}
    donor {donor}, sum {amount}, purpose {purpose}, {anonymous}
    {donor} just chipped in {amount}, add it 2 the books
    note a gift: {amount}, from {donor}, given {anonymous}
    At the summer fair we sold 140 cakes and hardly covered our costs, but in the end {donor} came up to the stall, smiled, and put down {amount} {currency}, so please write it down.
    thanks to {donor} we are richer by {amount}
    ? amount  {donor} has given us some money for {purpose}, book it
    ? donor  somebody gave {amount} {currency}, please record it
    & book {amount} each from {donor} and {donor#2}
    & {donor} gave {amount} and {donor#2} gave {amount#2}
    ! donate blood in <city>
    ! which charities can be trusted
    ! pay <amount> back to <person>
    ! record a song for the fair
    ! <person> has changed her mind, transfer the <amount> euros for the rescue boat back to her
    ! Name a bench in the playground after <person>, who gave us so much
    ! what did <person> write on the transfer form besides the sum
    ! Would you rather give 50 euros to cancer research or to an animal shelter?
    ! book two seats on the night train to <city> for <date>
list_donations | Lists received donations of a period. | from:isodate "First day, YYYY-MM-DD"; to:isodate "Last day, YYYY-MM-DD"; min_amount?:50..5000 "Only gifts of at least this much"; first_time_only?:true=from first-time donors only,only from people who never gave before|false=from regular donors too,no matter how often they gave "Only first gifts"; sort?=date:date=in order of date,by date|amount=largest first,by size "Order"
    donations between {from} and {to}
    {from} - {to} gifts
    what came in from {from} until {to}
    who gave us money in the time from {from} to {to}, {sort}
    The treasurer wants to know by tonight what people have given, starting {from} and ending {to}.
    everything over {min_amount}, {from} to {to}, {sort}
    up to {to}, counting from {from}, which gifts did we get {first_time_only}
    from: {from}, to: {to}, minimum: {min_amount}
    wat did ppl give us {from} till {to}
    show all gifts that reached us no later than {to} and no earlier than {from}, {first_time_only}
    Our website was broken for nine days, the bank changed two of its forms, and my assistant is on maternity leave, so I've lost track of what donors sent us from {from} up to {to}.
    a list {sort} of the money given to us, {from} through {to}
    ? from  list the donations we received up to {to}, {sort}
    ? to  which gifts did we get since {from}, {first_time_only}
    & list the donations from {from} to {to} and from {from#2} to {to#2}
    & gifts {from} to {to} of at least {min_amount}, and the same of at least {min_amount#2}
    ! why do people give more in December
    ! list the charities in <city>
    ! return the gift of <person>
    ! what shall I give my sister for her birthday
    ! wipe out all the gifts under 20 euros between <isodate> and <isodate>, they only clutter the books
    ! please ring everybody who gave over 500 euros last spring and thank them in person
    ! From which towns do our first-time donors come, mostly <city> or the villages around it?
    ! do people over 60 really give more than those of 30
    ! list the ingredients for a lentil soup for 80 guests
issue_receipt | Creates the tax receipt for a booked donation and sends it. | donation_id:id "Booked donation"; deliver_by?=email:email=by e-mail,by mail|post=by post,on paper|download=as a download,for downloading "How it gets to the donor"; language?:language "Language of the receipt"
    receipt for donation {donation_id}
    {donation_id} tax receipt
    send the donor of {donation_id} the paper for the tax office
    could you make out a certificate for {donation_id}, {deliver_by}
    A lady is asking for proof of what she gave us, it's under {donation_id}.
    in {language}, {deliver_by}: confirmation of {donation_id}
    donation {donation_id}, language {language}
    please confirm {donation_id} so that it can be deducted from tax
    need a slip 4 {donation_id}, {deliver_by} thx
    {deliver_by} would be best, a written confirmation of {donation_id}
    The old gentleman has given to us for 31 years, never used a computer and never asked for a thing, but this time his tax adviser insists on a receipt for {donation_id}.
    the donor speaks {language}, so write the certificate for {donation_id} accordingly
    ? donation_id  I need a donation receipt, {deliver_by}
    ? donation_id  make out the certificate in {language}
    & receipts for {donation_id} and {donation_id#2}
    & receipts for {donation_id} in {language} and for {donation_id#2} in {language#2}
    ! how much of a donation can I deduct
    ! I lost the receipt of the <product> I bought
    ! correct the sum in donation <id>
    ! issue a passport for <person>
    ! Declare the receipt for <id> void, the cheque bounced
    ! there's a typo in the donor's street on the certificate of <id>, fix that
    ! has the lady behind <id> ever opened the e-mail with her receipt
    ! why does the tax office want paper for gifts above 300 euros when everything else is digital
    ! issue <person> with a new key for the side door
open_campaign | Opens a new fundraising campaign with a target sum and an end date. | title:title "Name of the campaign"; target:1000..90000 "Sum to reach, in euros"; ends_on:isodate "Last day, YYYY-MM-DD"; ambassadors?:person[] "Well-known people who support it"; match_percent?:percent "Share that a sponsor adds to each gift"
    open the campaign {title}, {target} euros by {ends_on}
    {title}, target {target}, end {ends_on}
    we'd like to raise {target} euros until {ends_on} under the name {title}
    by {ends_on} we have to find {target} euros, call it {title}
    The heating in the shelter is dead and winter is near. Start {title}: {target} euros, up to {ends_on}!
    new appeal called {title}, running until {ends_on}, {ambassadors} will support it, goal {target} euros
    a sponsor adds {match_percent} to every gift; title {title}, target {target}, last day {ends_on}
    with {ambassadors} as faces of {title} we want {target} euros before {ends_on} is over
    lets get {title} going, need {target} eur till {ends_on}
    campaign: {title}; ends: {ends_on}; goal: {target}; match: {match_percent}
    Last time we asked 800 households by letter and got a box of old shoes, so this year we do it online and launch {title} to collect {target} euros up to {ends_on}.
    {target} euros are needed for {title}, please launch it and close it on {ends_on}
    ? target  open a campaign named {title} that ends on {ends_on}
    ? ends_on  start the appeal {title} with a goal of {target} euros
    ? title  we want to raise {target} euros until {ends_on}, open a campaign
    & open {title} and {title#2}, {target} euros each, both until {ends_on}
    & campaigns {title}, {target} euros by {ends_on}, and {title#2}, {target#2} euros by {ends_on#2}
    ! how much has the campaign <title> raised so far
    ! what makes a campaign successful
    ! open the window
    ! who wins the election campaign
    ! close the appeal <phrase> three weeks early, we've got what we need
    ! I want the goal of the winter campaign lowered from 40000 to 25000 euros
    ! how many people have visited the page of our school roof campaign since <isodate>
    ! is a matching gift of 100 percent more of a motive than a famous ambassador
    ! open the parcel from <city> and tell me whether the 24 mugs are in one piece
volunteers.register | Adds a person to the list of volunteers. | name:person "Name of the volunteer"; contact.email:email "E-mail address"; contact.phone?:phone "Telephone"; skills?:~driving,cooking,first aid,sign language,accounting,painting walls,playing with children,taking photos,gardening,repairing bikes,baking cakes,telling stories,sewing,carrying boxes "What the person is good at"; free_on?:weekday[] "Days when the person can help"
    add {name} as a volunteer, {contact.email}
    {name}, {contact.email}, new helper
    {name} wants to help us, the address is {contact.email}
    a new volunteer: {contact.email}, {name}, free on {free_on}
    I met {name} at the market, such a kind soul! Let's have {contact.email} on our list of helpers.
    name {name}, mail {contact.email}, phone {contact.phone}, skills {skills}
    {contact.email} belongs to {name}, who would like to lend a hand on {free_on}
    please sign up {name} ({contact.email}), good at {skills}
    {name} is in!! mail {contact.email}, can do {free_on}
    put {name} on our helpers' list, reachable at {contact.phone} and {contact.email}
    After the talk at the school about 50 parents clapped, three asked questions, and one, namely {name}, came to us afterwards and wants to join in without pay, e-mail {contact.email}.
    new in the team is {name}, write to {contact.email}, strong point: {skills}
    ? contact.email  add {name} to our volunteers, free on {free_on}
    ? name  somebody with the address {contact.email} would like to volunteer
    & add {name}, {contact.email}, and {name#2}, {contact.email#2}, as volunteers
    & register {name} with {contact.email} and {name#2} with {contact.email#2}, both free on {free_on}
    ! why do people volunteer
    ! remove <person> from the list of helpers
    ! register my car
    ! send <person> a birthday card
    ! <person> has a new e-mail, <email>, the one in our list bounces
    ! take sewing off the skills of <person> and make it driving instead
    ! since when has <person> been one of our helpers, was that before <isodate>?
    ! at what age may a teenager help with first aid
    ! register my daughter for the swimming course on Tuesdays, she's 7
volunteers.find_free | Finds registered volunteers who have time on a day and can do a job. | day:date "Day when help is needed"; job:~driving,cooking,first aid,sign language,accounting,painting walls,playing with children,taking photos,gardening,repairing bikes,baking cakes,telling stories,sewing,carrying boxes "What they should be able to do"; how_many?:small "Number of people needed"; max_km?:5..60 "Farthest distance of their home"
    who is free for {job} on {day}
    {job} {day} who
    find somebody for {job}, day {day}
    we need {how_many} people for {job}, date {day}
    Half of my team is down with the flu. Is anyone available for {job}, date {day}?
    {day}: {how_many} helpers, {job}, not farther than {max_km} km away
    which of our volunteers could help with {job}, date {day}
    day {day}, job {job}, within {max_km} km
    any1 around for {job} {day}
    look for helpers who know about {job} and have time, date {day}
    The hall holds 300 guests, the band has confirmed and the soup is ordered from my cousin, what we lack is people who have time for {job}, {day}, so who could come?
    for {job} I'm still short of people, who of our lot has time, date {day}, number needed {how_many}
    ? day  which volunteers have time for {job}
    ? job  who of our helpers is free {day}, within {max_km} km
    & day {day}: who is free for {job}, and who for {job#2}
    & find people for {job}, once for {day} and once for {day#2}
    ! am I free on <date>
    ! teach me cooking on <date>
    ! what is the best age for volunteers
    ! find a job for <person> in <city>
    ! tell the 5 people who offered cooking on <date> that we don't need them after all
    ! Give <person> the day off on <date>, she has done enough driving for us
    ! what does <person> have against gardening, did he tell anybody
    ! is sign language harder to learn than accounting, roughly how many years would I need
    ! find me a cheap guitar in <city>, nylon strings, not above <amount> euros
volunteers.assign_shift | Puts a volunteer on a shift. | volunteer:person "Who works"; station:~entrance,soup kitchen,tombola,cloakroom,cake stall,first aid tent,car park,children's corner,clothes store,information desk,stage,cash desk,dishwashing,lost property "Where the person works"; starts:isotime "Start, HH:MM"; ends:isotime "End, HH:MM"; notify?=true:true=and let them know,sending them a message|false=but don't write to them yet,without a message "Inform the volunteer"
    put {volunteer} at the {station} from {starts} to {ends}
    {volunteer} {station} {starts}-{ends}
    {station}, {starts} until {ends}: {volunteer}
    {volunteer} will take care of the {station} between {starts} and {ends}, {notify}
    Somebody has dropped out at the {station}. Let {volunteer} step in, {starts} to {ends}.
    from {starts} on {volunteer} works at the {station}, finishing {ends}
    who: {volunteer}, where: {station}, start: {starts}, end: {ends}
    please plan {volunteer} in for the {station}, ending {ends} and beginning {starts}, {notify}
    {volunteer} does {station} {starts} til {ends}, sorted
    until {ends} {volunteer} is to look after the {station}, starting at {starts}, {notify}
    There will be 7 stalls and a pony, my neighbour brings the lamps, and as nobody else likes that place, give {volunteer} the {station}, first hour {starts}, home time {ends}.
    station {station} goes to {volunteer}, {starts} through {ends}, {notify}
    ? starts  {volunteer} works at the {station} until {ends}
    ? ends  put {volunteer} at the {station}, starting {starts}
    ? volunteer  we need somebody at the {station} from {starts} to {ends}, assign it
    ? station  give {volunteer} a shift from {starts} to {ends}
    & put {volunteer} and {volunteer#2} at the {station} from {starts} to {ends}
    & {volunteer} at the {station} from {starts} to {ends}, {volunteer#2} at the {station#2} from {starts#2} to {ends#2}
    ! how long should a shift last
    ! drive me to the station at <isotime>
    ! swap the shifts of <person> and <person>
    ! who sits at the entrance now
    ! get <person> off the dishwashing shift, his hand is in a bandage
    ! Let <person> and <person> trade places, tombola for cake stall
    ! how many cakes did <person> sell at the stall between 10:00 and 13:00
    ! What makes people run away sooner, the cloakroom or the car park?
    ! put the kettle on at <clock>, the choir will be frozen
volunteers.log_hours | Credits hours that a volunteer has worked. | volunteer:person "Name of the volunteer"; hours:1.5..9.5 "Hours worked"; activity?:~collecting clothes,visiting old people,reading to children,sorting food,cleaning the beach,tutoring,walking dogs,serving soup,putting up tents,writing letters,counting birds,selling tickets "What was done"; worked_on?:isodate "Day, YYYY-MM-DD"; expenses?:amount "Costs to pay back, in euros"
    log {hours} hours for {volunteer}
    {volunteer} {hours} h done
    {volunteer} spent {hours} hours {activity}
    credit {volunteer} with {hours} hours of {activity}, date {worked_on}
    What a day! {volunteer} has helped us for {hours} hours, please put that down.
    {hours} hours by {volunteer} on {worked_on}, expenses {expenses} euros
    helper {volunteer}, hours {hours}, activity {activity}
    on {worked_on} {volunteer} was busy {activity}, {hours} hours in total
    {volunteer} slaved away 4 us, {hours} hrs of {activity}, write it up
    note {hours} hours and {expenses} euros of costs for {volunteer}
    Although the bus came 20 minutes late and the second key was missing, as it is every week, {volunteer} stayed to the very end, which makes {hours} hours that must not be forgotten.
    in favour of {volunteer}: {hours} hours of unpaid work
    ? hours  {volunteer} has helped us with {activity} on {worked_on}, put the time down
    ? volunteer  log {hours} hours of {activity}, date {worked_on}
    & log {hours} hours each for {volunteer} and {volunteer#2}
    & {volunteer} worked {hours} hours and {volunteer#2} worked {hours#2} hours
    ! how many hours do volunteers work on average
    ! write <person> a letter of thanks
    ! chop the logs for the fire
    ! what are the opening hours of the food bank
    ! You've credited <person> with 9 hours of walking dogs but it was 6, take three off again
    ! wire <person> the <amount> euros for petrol today
    ! how many hours does <person> still need for the silver badge
    ! is reading to children more tiring than sorting food, what do your helpers say
    ! log into my bank and see whether the rent of <date> has gone out
"""
