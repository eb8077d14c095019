"""Gardening: plants in their beds, watering, and a club that lends tools and sells seeds."""

BOOK = """
bed-add-plants | Put plants into one of the beds of the garden plan. | plant:~tomatoes,runner beans,lettuces,carrots,leeks,strawberries,sunflowers,dahlias,courgettes,kale seedlings,spring onions,marigolds,garlic cloves,chard seedlings,peppers,radishes "What is planted"; bed:~raised bed,south border,herb spiral,greenhouse,front bed,third bed,long bed,wall bed,shady corner,cold frame,old bathtub,round bed "Which bed"; count:4..60 "Number of plants"; planted-on?:isodate "Day of planting, YYYY-MM-DD"; spacing-cm?:15..75 "Distance between the plants in centimeters"
    add {count} {plant} to the {bed}
    {bed}: {count} {plant}
    Please note that {count} {plant} went into the {bed} on {planted-on}.
    My back is killing me, but it's done: {count} {plant} are in the {bed} now, {spacing-cm} cm apart
    {count} {plant}, planted {planted-on}, {bed}
    in the {bed} we now have {plant}, {count} of them
    plant {plant}, count {count}, bed {bed}, spacing {spacing-cm}
    I've just set {count} {plant} in the {bed}, keep track of that
    chucked {count} {plant} in the {bed} today, put em in the plan
    on {planted-on} the {bed} got {count} {plant}
    My daughter has 6 weeks off school and wanted something to do, so the two of us filled the {bed} with {plant}, {count} all in all, enter them
    {spacing-cm} cm between them, {count} {plant} for the {bed}
    ? count  put {plant} into the {bed}
    ? bed  I've planted {count} {plant}, add them to the plan
    ? plant  enter {count} new plants for the {bed}, planted {planted-on}
    & add {count} {plant} and {count#2} {plant#2} to the {bed}
    & {plant} for two beds: {count} in the {bed}, {count#2} in the {bed#2}
    ! pull the dead tomatoes out of the plan
    ! which vegetables grow well next to garlic
    ! order <small> sacks of compost
    ! add a pond to the garden plan
    ! sell the 30 strawberries in the front bed to <person> for 25 euros
    ! rename the old bathtub in the plan, it shall be called <word> from now on
    ! how many kilos did the 20 courgettes in the long bed bring us last year
    ! Are dahlias or sunflowers less work for somebody with a bad back?
    ! add <person> to the guest list for Saturday's barbecue
bed-list-plants | Show everything that grows in a bed. | bed:~raised bed,south border,herb spiral,greenhouse,front bed,third bed,long bed,wall bed,shady corner,cold frame,old bathtub,round bed "Which bed"; sort?=name:name=by name,in alphabetical order|age=oldest first,by age|harvest=by harvest date,in order of harvest "Order of the list"; include-harvested?=false:true=harvested ones too,including what is harvested|false=only what is still growing,without the harvested ones "Also show plants that are gone"
    list the {bed}
    {bed} plants {sort}
    What have I got growing in the {bed}?
    would you show me what's in the {bed}, {include-harvested}
    I've lost the labels again. Which plants stand in the {bed}, {sort}?
    the {bed}, its contents, {sort}
    {sort} please: all that's in the {bed}
    everything in the {bed}, {include-harvested}, {sort}
    forgot what i stuck in the {bed} lol, show me
    is anything at all in the {bed} at the moment
    My aunt visits on her way home from a fair with 14 of her garden club friends and will surely ask, so give me an overview of the {bed}
    inventory of the {bed} {include-harvested}
    ? bed  which plants are in it, {sort}
    ? bed  show me all the plants, {include-harvested}
    & what grows in the {bed} and in the {bed#2}
    & list the plants of the {bed}, the {bed#2} and the {bed#3} {sort}
    ! when was the last time the raised bed got fertiliser
    ! should I cover the front bed in winter
    ! draw a picture of the herb spiral
    ! list the members who have not paid for their plot
    ! print the labels of everything in the south border on sticky paper
    ! Hand the shady corner over to <person>, she looks after it from <date>
    ! what does the soil in the cold frame measure, pH I mean
    ! Why is a herb spiral built of stone and not of wood?
    ! show me my unread mails from <person>
bed-set-watering | Set up automatic watering of a bed on fixed days. Replaces the earlier schedule of the bed. | bed:~raised bed,south border,herb spiral,greenhouse,front bed,third bed,long bed,wall bed,shady corner,cold frame,round bed "Which bed"; days:weekday[] "Days of the week"; liters:2.5..40.5 "Liters of water each time"; start-at?:isotime "Time of day, HH:MM"; skip-when-wet?:true=not when it rains,skip it in the rain|false=even when it rains,rain or no rain "Leave it out when the soil is wet"
    water the {bed} with {liters} liters on {days}
    {bed} {days} {liters} l
    Please have the {bed} watered on {days}, {liters} liters each time, {skip-when-wet}.
    We're off to the sea and nobody is here. The {bed} needs {liters} liters every {days}, at {start-at}
    {liters} liters, {days}, {start-at}: {bed}
    every {days} the sprinkler should give the {bed} {liters} liters
    bed {bed}; days {days}; liters {liters}; start {start-at}
    The leaves in the {bed} hang down by noon, so let it have {liters} liters on {days}
    hose on for the {bed} pls, {days}, {liters} litres a go
    new irrigation plan for the {bed}: {liters} l on {days}, {skip-when-wet}
    Last summer we lost 20 young plants because my cousin forgot about them twice in August, so this time run {liters} liters into the {bed} automatically on {days}
    on {days} at {start-at}, {liters} liters for the {bed}, {skip-when-wet}
    ? liters  the {bed} should get water on {days}
    ? days  give the {bed} {liters} liters of water at {start-at}
    ? bed  set up watering for {days}, {liters} liters each
    & water the {bed} and the {bed#2} on {days} with {liters} liters
    & {bed}: {liters} liters on {days}, {bed#2}: {liters#2} liters on {days#2}
    ! how much water did the garden use last month
    ! is tap water bad for plants
    ! repair the pump in the pond
    ! water the lawn of my neighbour <person>
    ! Switch off the sprinklers of the front bed for good, the well is dry
    ! let <person> change the schedule of the raised bed too, she needs the right to do so
    ! when did the round bed get its last drop and how much was it
    ! Is it better to water at 6 in the morning or late at night?
    ! set up a standing order of <amount> on the first of every month
report-plant-trouble | Send a description of a sick plant to the plant doctor, who answers within a day. | plant:~tomato,rose,apple tree,hydrangea,cucumber,boxwood,lemon tree,grapevine,basil,cherry laurel,courgette,clematis,fig,blueberry "Which plant"; symptom:~yellow leaves,white powder on the leaves,holes in the leaves,brown tips,sticky leaves,black spots,curled leaves,soft brown fruit,limp leaves at noon,tiny webs under the leaves,splitting bark,flowers without petals,half empty branches,rust coloured dots "What is seen"; first-seen?:isodate "When it was first seen"; photos?:url[] "Links to pictures of the damage"; share-publicly?=false:true=others may read it,make it public|false=keep it private,not public "Show it to other gardeners"
    {plant}, {symptom}
    report: {plant} with {symptom}
    Could the plant doctor tell me what this is on my {plant}? {symptom}
    Help, my {plant} is dying! {symptom}, since {first-seen}
    {symptom}, that's what my {plant} shows, pictures are {photos}
    since {first-seen} I see this on the {plant}: {symptom}
    plant {plant}; symptom {symptom}; first seen {first-seen}; {share-publicly}
    ask the doctor about the {plant}, it has {symptom}, see {photos}
    summat's wrong with the {plant}, {symptom}, get an expert on it
    my poor {plant} doesn't look well, {symptom}, {share-publicly}
    I bought it for 30 euros at the market from a man called Piet who swore that it was healthy, and now I find {symptom} on the {plant}, pass it on to the specialist
    send in a case: {symptom}, {plant}, {share-publicly}
    ? symptom  something is wrong with my {plant} since {first-seen}, send that to the plant doctor
    ? plant  ask the plant doctor about this: {symptom}
    & report {symptom} on the {plant} and on the {plant#2}
    & two cases: {plant} with {symptom}, {plant#2} with {symptom#2}
    ! spray the roses against aphids
    ! what do plants feel when they are cut
    ! I have red spots on my arm, what could it be
    ! show the answers that the plant doctor gave me last year
    ! close my case about the boxwood with the brown tips, it has recovered by itself
    ! Take those pictures of my fig off the public page, I never agreed to that!
    ! how many gardeners in <city> wrote in about white powder on grapevines this year
    ! Do lemon trees lose their leaves because of cold or because of too much water?
    ! report the broken street lamp in front of number 17 to the town hall
lend_tool | Hands out a tool of the garden club to a member and notes when it is due back. | tool:~wheelbarrow,hedge trimmer,scarifier,leaf blower,spade,chainsaw,lawn roller,pole pruner,post driver,shredder,rotary tiller,seed drill,water butt pump,long ladder "Tool that is lent"; borrower:person "Member who takes it"; return_by:isodate "Due date, YYYY-MM-DD"; deposit?:10..90 "Deposit that was paid"; extras?:~a spare battery,safety goggles,ear protection,a fuel can,work gloves,an extension lead,a spare chain,the manual,a rain cover,two spare blades "What goes along with it"
    lend the {tool} to {borrower} until {return_by}
    {tool} {borrower} {return_by}
    Please give {borrower} the {tool}, it has to be back by {return_by}.
    {borrower} is standing at the counter and wants the {tool}. Deposit {deposit}, back on {return_by}.
    {return_by} is the due date, {borrower} takes the {tool}
    until {return_by} the {tool} is with {borrower}, along with {extras}
    tool {tool}, borrower {borrower}, return by {return_by}, deposit {deposit}
    note it down: {borrower} walks off with our {tool} and brings it back on {return_by}
    {borrower} nicked the {tool} off the rack (with permission haha), due {return_by}
    check out the {tool} under the name {borrower}, return date {return_by}, plus {extras}
    Number 12 in the allotments is overgrown after two years of nobody caring, which is why {borrower} needs our {tool} and keeps it till {return_by}
    with a deposit of {deposit}, the {tool} goes to {borrower}, due {return_by}
    ? return_by  hand the {tool} to {borrower}
    ? borrower  someone takes the {tool} until {return_by}, note that
    ? tool  {borrower} borrows something from the shed until {return_by}
    & lend {borrower} the {tool} and the {tool#2} until {return_by}
    & {borrower} gets the {tool} until {return_by}, {borrower#2} the {tool#2} until {return_by#2}
    ! sharpen the blades of the hedge trimmer
    ! which is better for hard soil, a spade or a fork
    ! lend <person> some money until <isodate>
    ! who broke the handle of the wheelbarrow
    ! <person> has brought the scarifier back today, tick it off and give her the 40 euros of deposit
    ! Kamal wants to keep the shredder until <isodate>, prolong it for him
    ! which members still owe us a deposit for the chainsaw
    ! can a beginner handle a post driver alone or does it take two?
    ! lend me your ear for a moment, I had a horrible day at work
tool_free_on | Tells whether a tool of the garden club is free on a day. Does not lend it. | tool:~wheelbarrow,hedge trimmer,scarifier,leaf blower,spade,chainsaw,lawn roller,pole pruner,post driver,shredder,rotary tiller,seed drill,water butt pump,long ladder "Tool to check"; on:isodate "Day, YYYY-MM-DD"; part_of_day?:morning=in the morning,before noon|afternoon=in the afternoon,after lunch|evening=in the evening,after work "Part of the day"; alternatives?=false:true=and name similar ones if not,with alternatives|false=without alternatives,just that one "Name similar tools when it is taken"
    is the {tool} free on {on}
    {tool} {on} {part_of_day} free?
    Can you tell me if anybody has the {tool} on {on}?
    I plan to do the hedge with my brother. Would the {tool} be there on {on}, {part_of_day}?
    {on}, {tool}, available or not, {alternatives}
    on {on}, is the {tool} in the shed?
    availability: tool {tool}, day {on}, {alternatives}
    has somebody already taken the {tool} for {on}
    any chance the {tool} aint taken {on}
    look whether the club's {tool} is still to be had on {on}, {alternatives}
    We have only one free day before the 80 guests come for the jubilee, so I wonder about the {tool}: would it be unused on {on} {part_of_day}?
    {part_of_day} on {on}, nobody using the {tool}?
    ? on  is the {tool} free, {alternatives}
    ? tool  is it free on {on} {part_of_day}
    & is the {tool} free on {on} or on {on#2}
    & are the {tool} and the {tool#2} free on {on}
    ! mend the broken handle of the spade by <isodate>
    ! how does a scarifier work
    ! what did the new chainsaw cost the club
    ! extend the loan of the long ladder by a week
    ! raise the deposit on the hedge trimmer to 50 euros as of <date>, it comes back dirty every time
    ! take the lawn roller out of the shed list, it was stolen last night
    ! How old is our leaf blower and does it still have a guarantee?
    ! Why are rotary tillers said to be bad for earthworms?
    ! is <person> free on <date> in the evening, I'd like to ask her out
search_seeds | Searches the seed catalogue by kind, colour, season and height. | kind:vegetable=vegetable,veg|flower=flower,garden flower|herb=herb,kitchen herb|grass=grass,lawn grass|shrub=shrub,flowering shrub "Kind of plant"; sow_in?:month "Month of sowing"; colour?:colour "Colour of bloom or fruit"; max_height_cm?:20..180 "Greatest height in centimeters"; organic?:true=organic only,certified organic|false=organic or not,organic or conventional "Only organic seeds"
    {kind} seeds for {sow_in}
    {colour} {kind} seed
    Which {kind} seeds could I still sow in {sow_in}?
    I'd be glad to see seeds of the {kind} type, {organic}
    The balcony looks so sad. Do you have {kind} seeds in {colour}, not taller than {max_height_cm} cm?
    {sow_in}, {colour}, {kind}: which varieties do you stock
    at most {max_height_cm} cm high, {kind}, {organic}
    kind {kind}, colour {colour}, sowing month {sow_in}
    got any {kind} seeds that r {colour}
    show the {kind} section of the catalogue, height up to {max_height_cm} cm
    Since the old shed was torn down there are 9 square meters of bare soil behind our house, and I'd love something {colour} there from {kind} seeds, to be sown in {sow_in}
    look for {kind} varieties {organic}
    ? kind  which seeds can be sown in {sow_in}
    ? kind  anything in {colour} up to {max_height_cm} cm
    & search {kind} seeds and {kind#2} seeds for {sow_in}
    & {kind} seeds in {colour} and in {colour#2}, {organic}
    ! how long do seeds keep in the fridge
    ! sow the carrots for me in <month>
    ! find <colour> flower pots
    ! which seeds did I buy in <year>
    ! add my own purple beans to the catalogue, <small> cm tall and organic
    ! strike the lawn grass from the catalogue, we stopped selling it
    ! where do the organic herb seeds come from, <country> or somewhere else
    ! Are white flowers really more attractive to moths than yellow ones?
    ! search the attic for my old skis, they are red and 170 cm long
order_seeds | Orders packets of a variety from the seed shop. | variety:~Black Krim tomato,Nantes carrot,Red Baron onion,Sweet Genovese basil,Lollo Rosso lettuce,Giant Russian sunflower,Purple Haze carrot,Painted Lady bean,Sugar Snap pea,Hokkaido pumpkin,Rainbow chard,Mammoth dill,Blue Lake bean,Early Wonder beet,Lemon Gem marigold "Variety as in the catalogue"; packets:2..15 "Number of packets"; ship_to.name:person "Name of the recipient"; ship_to.city:city "City"; ship_to.postcode?:zip "Post code"; voucher?:id "Voucher code"
    order {packets} packets of {variety}, {ship_to.name}, {ship_to.city}
    {variety} x{packets} {ship_to.name} {ship_to.city}
    Please send {packets} packets of {variety} to {ship_to.name} in {ship_to.city}.
    Spring is coming and I have nothing in the house! {packets} packets of {variety} for {ship_to.name}, {ship_to.postcode} {ship_to.city}
    to {ship_to.name}, {ship_to.city}: {variety}, {packets} packets
    {packets} packets, {variety}, voucher {voucher}, going to {ship_to.name} in {ship_to.city}
    variety {variety}, packets {packets}, name {ship_to.name}, city {ship_to.city}, postcode {ship_to.postcode}
    I'd like {variety}, {packets} bags, parcel to {ship_to.name} of {ship_to.city}
    gimme {packets} packs of {variety}, post em to {ship_to.name}, {ship_to.city}
    {ship_to.name} from {ship_to.city} wants to grow {variety}, get {packets} packets mailed there
    We swapped plants with our friends 3 years ago and they still talk about it, so this time surprise {ship_to.name} in {ship_to.city} with {packets} packets of {variety}
    use voucher {voucher}: {variety}, {packets} packets, for {ship_to.name}, {ship_to.city}
    ? packets  send {variety} to {ship_to.name} in {ship_to.city}
    ? variety  {packets} packets of seeds to {ship_to.name} in {ship_to.city} please
    ? ship_to.name  order {packets} packets of {variety}, to be sent to {ship_to.city}
    ? ship_to.city  {packets} packets of {variety} for {ship_to.name}, use {voucher}
    & {packets} packets of {variety} and {packets#2} packets of {variety#2} to {ship_to.name} in {ship_to.city}
    & send {packets} packets of {variety} to {ship_to.name} in {ship_to.city} and to {ship_to.name#2} in {ship_to.city#2}
    ! how deep do I have to sow dill
    ! does Black Krim taste better than Roma
    ! order a bouquet for <person> in <city>
    ! send back the seeds that did not come up
    ! stop the parcel with the 6 packets of Rainbow chard, <person> has died
    ! change where my Hokkaido pumpkin goes, not to <city> but to my office
    ! When will the Nantes carrot that I ordered on <date> reach me?
    ! Which one is sweeter, Purple Haze carrot or Early Wonder beet?
    ! order a taxi for <person> from the station in <city>
"""
