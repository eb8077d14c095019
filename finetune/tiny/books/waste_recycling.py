"""A town's waste collections, and its recycling points."""

BOOK = """
collection_dates_get | Gives the days on which a kind of waste is collected in a street. | street:~Cherry Road,Mill Lane,Harbour Street,Oak Avenue,Church Hill,Station Road,Park Crescent,Elm Street,Tannery Lane,Birch Way,King Street,Lake View,North Parade,Garden Row,Bridge Street "Street"; waste:paper=paper,cardboard|organic=organic waste,food waste|residual=residual waste,general rubbish|plastic=plastic packaging,plastics|glass=glass,bottles and jars|garden=garden waste,grass cuttings "Kind of waste"; month?:month "Only this month"; remind_at?:isotime "Also send a reminder at this time the day before, HH:MM"; how_many?=3:2..12 "How many dates"
    when is {waste} collected in {street}
    {street} {waste} {month}
    {waste} dates for {street}
    Could you tell me the next {how_many} pick-up days for {waste} in {street}, please?
    The lorry woke me up again and of course I hadn't put anything out. When do they come to {street} for {waste}?
    in {street}, when does {waste} go
    street {street}, waste {waste}, month {month}, reminder {remind_at}
    whens the truck for {waste} coming down {street}
    for {month}: {waste}, {street}, please
    which days are for {waste} in {street}, and remind me at {remind_at} the evening before
    We moved here 2 weeks ago from a city where everything went down one chute on the fourth floor, so I've no clue on which days {waste} is taken away in {street}.
    {waste}: give me {how_many} dates for {street}
    ? street  when is {waste} collected in {month}
    ? waste  give me the next {how_many} collection days for {street}
    & when do {waste} and {waste#2} go in {street}
    & {waste} dates for {street} and for {street#2}
    ! what happens to the paper after it has been collected
    ! when is the post collected in <city>
    ! how much do I pay a year for my rubbish
    ! stop the reminders about the bins
    ! move the paper collection in Mill Lane from Monday to Wednesday
    ! Please leave Oak Avenue out of the glass round in July, the road is being dug up.
    ! How many tonnes of organic waste came out of Church Hill last year?
    ! Why is general rubbish taken away less often than garden waste in summer?
    ! give <person> a lift to Station Road at <clock>
missed_pickup_report | Reports that a bin was not emptied. | address:~14 Cherry Road,2 Mill Lane,77 Harbour Street,9 Oak Avenue,31 Church Hill,250 Station Road,6 Park Crescent,18 Elm Street,5 Tannery Lane,43 Birch Way,120 King Street,3 Lake View,8 Garden Row,65 Bridge Street "House number and street"; waste:paper=paper,cardboard|organic=organic waste,food waste|residual=residual waste,general rubbish|plastic=plastic packaging,plastics|glass=glass,bottles and jars|garden=garden waste,grass cuttings "Kind of waste"; planned_day:isodate "Day on which it should have been emptied, YYYY-MM-DD"; callback?:phone "Number for questions"; whole_street?=false:true=the whole street was left out,none of the neighbours were served|false=only our house was left out,just our house is affected "Whether the neighbours are concerned too"
    {waste} not collected at {address}, {planned_day}
    missed {planned_day} {address} {waste}
    on {planned_day} nobody came for the {waste} at {address}
    I'd like to let you know that the {waste} at {address} should have gone on {planned_day} and it's still there, {whole_street}.
    It stinks and the neighbours are looking at me! The {waste} at {address} was due on {planned_day} and nothing happened.
    {address}: {waste} of {planned_day} is still standing at the kerb, call me on {callback}
    address {address}, waste {waste}, day {planned_day}, phone {callback}
    guys u forgot our {waste} on {planned_day}, {address}
    the crew drove right past {address} on {planned_day}, it's about {waste}
    {whole_street}: {waste}, {address}, due on {planned_day}
    My husband put the bin out at 5 in the morning together with 2 bags from the neighbour, and still the {waste} at {address} was left behind on {planned_day}, so please have it noted.
    {planned_day}, {waste}: our bin at {address} is full and was never touched, {callback} is my number
    ? address  our {waste} was not taken on {planned_day}
    ? waste  you forgot {address} on {planned_day}, {whole_street}
    ? planned_day  the {waste} at {address} has not been collected
    & you missed the {waste} and the {waste#2} at {address} on {planned_day}
    & on {planned_day} the {waste} was left at {address} and at {address#2}
    ! I missed my train to <city>
    ! my bin is broken, who repairs it
    ! who is the boss of the waste office
    ! report a pothole in front of <medium> Cherry Road
    ! They came after all! Withdraw what I told you about 9 Oak Avenue.
    ! our paper at 3 Lake View stood there for three weeks, so I want 10 euros off the yearly fee
    ! What became of the complaint from 31 Church Hill of <isodate>?
    ! which smells worse in a heat wave, organic waste or nappies in the residual bin
    ! Report <person> missing, he was last seen in <city> on <date>.
bulky_pickup_request | Requests the collection of furniture and other large things at the kerb. | items:product[] "Things to be taken away"; address:~14 Cherry Road,2 Mill Lane,77 Harbour Street,9 Oak Avenue,31 Church Hill,250 Station Road,6 Park Crescent,18 Elm Street,5 Tannery Lane,43 Birch Way,120 King Street,3 Lake View,8 Garden Row,65 Bridge Street "House number and street"; wanted_day:isodate "Day of the pick-up, YYYY-MM-DD"; weight_kg?:5.5..150.5 "Estimated weight in kilograms"; contact.name?:person "Who to ask for"; contact.phone?:phone "Telephone number"
    pick up our {items} at {address} on {wanted_day}
    {address} {wanted_day} {items} {weight_kg} kg
    {items} to be fetched from {address}, {wanted_day}
    Would you be so kind as to take away our {items}? The address is {address} and {wanted_day} would suit us.
    We're clearing out grandma's flat and it's heartbreaking. On {wanted_day}, could somebody haul her {items} off from {address}?
    {wanted_day}, {address}: {items}, ask for {contact.name}
    address {address}, date {wanted_day}, things: {items}, phone {contact.phone}, name {contact.name}
    need someone to cart off my {items} from {address} on {wanted_day}, around {weight_kg} kilos
    on {wanted_day} you will find this on the pavement in front of {address}: {items}
    about {weight_kg} kg, namely {items}, {address}, {wanted_day}
    The lift has been out of order for 9 days and we live on the third floor, but my 2 sons will carry everything down, so please come to {address} on {wanted_day} for the {items}.
    get rid of the {items} for {contact.name}, {address}, {wanted_day}
    ? items  large things to be fetched at {address} on {wanted_day}
    ? address  please take the {items} away on {wanted_day}
    ? wanted_day  our {items} should be collected from {address}
    & fetch the {items} at {address} on {wanted_day} and {items#2} at {address#2} on {wanted_day#2}
    & on {wanted_day} take the {items} from {address} and the {items#2} from {address#2}
    ! pick up my kids at <clock>
    ! who would like to buy my old <product>
    ! deliver a <product> to <medium> King Street
    ! is it forbidden to leave furniture on the pavement
    ! Put the pick-up at 5 Tannery Lane off, not <isodate> but a week later.
    ! leave the wardrobe out of Thursday's load, <person> wants to keep it after all
    ! What would it cost to have 120 kg hauled off from 6 Park Crescent?
    ! Do they burn old sofas whole, or are they taken apart by hand?
    ! fetch my dry cleaning in Bridge Street by <clock>
bin_order | Orders a bin for a household, delivered within two weeks. | size:S=a 60 litre one,the small one|M=a 120 litre one,the medium one|L=a 240 litre one,the big one|XL=a 1100 litre one,the container on wheels "Size"; waste:paper=paper,cardboard|organic=organic waste,food waste|residual=residual waste,general rubbish|plastic=plastic packaging,plastics|glass=glass,bottles and jars|garden=garden waste,grass cuttings "Kind of waste"; address:~14 Cherry Road,2 Mill Lane,77 Harbour Street,9 Oak Avenue,31 Church Hill,250 Station Road,6 Park Crescent,18 Elm Street,5 Tannery Lane,43 Birch Way,120 King Street,3 Lake View,8 Garden Row,65 Bridge Street "House number and street"; count?=1:2..8 "How many"; lockable?=false:true=with a lock,lockable|false=without a lock,no lock needed "With a lock"
    new bin for {waste}, {size}, {address}
    {address} {waste} bin {size} {lockable}
    {count} times {size} for {waste}, please, to {address}
    Could we have another bin for {waste} at {address}, {size}, {lockable}?
    There are five of us now since the twins were born and the lid no longer closes. We'd need a bin for {waste} at {address}, {size}.
    {size} for {waste} please, our house is {address}
    address: {address}, size: {size}, waste: {waste}, number: {count}
    we want {size} for {waste} at {address}, {count} of them
    can u bring us {size}, {address}, it's for {waste}
    at {address} we have nothing for {waste} yet, send {size}
    Somebody set fire to the old one on New Year's Eve around 2 o'clock, the police have already been here, and so {address} needs a replacement for {waste}, {size} and {lockable}.
    for {waste} I would like to have {size}, to be brought to {address}
    ? size  we need a bin for {waste} at {address}
    ? waste  order a bin to {address}, {size}, {lockable}
    ? address  one more bin for {waste}, {size}
    & bins for {waste} and {waste#2} to {address}, {size} each
    & for {address} {size} for {waste}, for {address#2} {size#2} for {waste#2}
    ! wash the bin in front of my house
    ! what does a bin of 120 litres weigh
    ! order <small> bags of cement
    ! give back the bin at <medium> Mill Lane
    ! We're moving, so take our glass bin from 18 Elm Street to 2 Mill Lane.
    ! mend the lock on the big container at 250 Station Road
    ! Has the garden bin for 77 Harbour Street left the depot yet?
    ! Will 60 litres do for a family with a baby, what do others have?
    ! Order <small> margheritas and a salad to 8 Garden Row, I'm starving.
recyclingPoint.findNear | Find recycling points that accept a material, near a place. | place:city "Town or district"; material:~glass,batteries,old clothes,scrap metal,cooking oil,paint cans,light bulbs,electronics,wood,rubble,tyres,corks,printer cartridges,polystyrene,aluminium foil "Material to get rid of"; radiusKm?=5:2..30 "Search radius in kilometres"; openSunday?:true=open on Sundays,with Sunday opening|false=closed on Sundays,Sunday opening not needed "Opening on Sundays"; maxResults?=5:2..20 "At most this many"
    where can I take {material} in {place}
    {material} drop-off {place}
    {place} {material} within {radiusKm} km
    Would you look for a container near {place} where {material} can be left?
    I've got a whole car boot full of {material} and I'm in {place} anyway. Where to with it?
    {material} has to go, {place}, {radiusKm} km at most, {openSunday}
    material {material}, place {place}, radius {radiusKm}, results {maxResults}
    got {material} to dump legally around {place}, show me {maxResults} spots
    in {place}, who takes {material}, {openSunday}?
    not further than {radiusKm} km from {place}: points for {material}
    When we sorted the garage after 15 years we found two boxes of {material} behind the freezer that dad must have kept, so where near {place} do they accept that sort of thing?
    show {maxResults} places around {place} that accept {material}
    ? place  where do I take {material}, {radiusKm} km at most
    ? material  which recycling points are near {place}, {openSunday}
    & where can I leave {material} and {material#2} in {place}
    & points for {material} near {place} and near {place#2}
    ! what is made of recycled <word>
    ! find a supermarket near <city>
    ! how many recycling points does <country> have
    ! come to my flat and fetch the old batteries
    ! shut down the battery drop-off in <city>, children play with what's inside
    ! Keep a slot free for me at the rubble place near <city>, I'll be there at <clock>.
    ! How many kilos of scrap metal were handed in in <city> last year?
    ! What takes more energy to melt down, glass or aluminium foil?
    ! find a plumber within 10 km of <city> who works on Sundays
recyclingPoint.openingHours | Opening hours of one recycling point. | pointName:~Harbour Depot,North Yard,Green Gate,Millfield Centre,Eastside Depot,Old Quarry,Riverside Yard,Westpark Centre,Tannery Depot,Hilltop Yard,Canal Gate,Brookside Centre "Name of the recycling point"; weekday?:weekday "Only this day of the week"; date?:isodate "Hours on this day, with holidays, YYYY-MM-DD"; language?:language "Language of the answer"
    opening hours {pointName}
    {pointName} {weekday}
    when is {pointName} open
    Could you tell me until what time {pointName} is open on a {weekday}?
    The trailer is loaded and my back already hurts. Can I still get into {pointName} now?
    on {date}, from when to when can I come to {pointName}
    point {pointName}, day {weekday}, language {language}
    wen does {pointName} close
    {weekday} at {pointName}, when do they start
    in {language} please: at which times may one drive into {pointName}
    My aunt is 81 and insists that they're shut in the week between the holidays although her neighbour was there with 3 bags, so what are the hours of {pointName} on {date}?
    is {pointName} open on {date}
    ? pointName  what are the opening hours on {date}
    ? pointName  until when is the yard open on a {weekday}
    & when are {pointName} and {pointName#2} open
    & hours of {pointName} on {date} and on {date#2}
    ! open the gate of <word>
    ! when does the pharmacy in <city> close
    ! how many people work at Green Gate
    ! which yard do you like best
    ! Keep Riverside Yard open until 20:00 this Saturday, half the town is moving house.
    ! rename Old Quarry to Sunny Side on all the signs
    ! what's the phone number of Hilltop Yard
    ! Are people at a dump in a better mood on a Monday or on a Saturday?
    ! Open the window in <person>'s room for ten minutes.
recyclingPoint.reportFull | Report that a container at a recycling point is full or damaged. | pointId:id "Number of the point, on the sign"; container:white_glass=white glass,clear glass|green_glass=green glass,green bottles|paper=paper,cardboard|clothes=clothes,textiles|metal=metal,tins and cans "Which container"; problem:full=full,overflowing|damaged=damaged,broken|dirty=dirty,covered in filth|on_fire=smoking,on fire "What is wrong"; note?:~bags lie next to it,wasps all over,flap is stuck,broken glass on the ground,rats seen,blocked by a car,smells terrible,lid was torn off,graffiti on the side,dumped mattress beside it "Remark"; reporterName?:person "Who reports it"
    {pointId} {container} {problem}
    container for {container} at {pointId} is {problem}
    at {pointId} the one for {container} is {problem}, {note}
    I just wanted to tell you that the container for {container} at {pointId} is {problem}. My name is {reporterName}.
    This is a disgrace! I walked all the way to {pointId} with my kids and the container for {container} is {problem}.
    {problem}, {pointId}, {container}, {note}
    point {pointId}, container {container}, problem {problem}, reported by {reporterName}
    the thing for {container} @ {pointId} is {problem} again
    {reporterName} here, {pointId}: {container} container {problem}
    you'd better send someone to {pointId}, {container} is {problem} and {note}
    I pass there every morning at 7 with my 2 dogs and for a week nobody has done anything about it, so please note that {container} at {pointId} is {problem}.
    concerning {container}: the container is {problem}, the sign says {pointId}, {note}
    ? pointId  the container for {container} is {problem}
    ? container  something at {pointId} is {problem}, {note}
    ? problem  there is something wrong with the container for {container} at {pointId}
    & at {pointId} the containers for {container} and {container#2} are both {problem}
    & {container} is {problem} at {pointId} and {container#2} is {problem#2} at {pointId#2}
    ! why are green and white glass kept apart
    ! my fridge is full of <food>
    ! put up a second container at <id>
    ! report a stolen bicycle
    ! the metal one at <id> is fine again, close my report
    ! Paint the clothes container at <id> blue, <person> will bring the brushes.
    ! When was the white glass at <id> last emptied?
    ! Why on earth do wasps prefer tins to paper?
    ! Report back to <person> on how the meeting of <date> went.
sortingAdvice | Say how a single thing has to be thrown away in a town. | thing:~pizza box,broken mirror,tea bags,old frying pan,yoghurt cup,receipt,nappies,candle stubs,spray can,egg shells,toothbrush,milk carton,cat litter,phone battery,wine cork,drinking glass,bubble wrap,coffee capsules "What is to be thrown away"; town:city "Town whose rules apply"; condition?:clean=clean,washed|dirty=dirty,greasy|broken=broken,in pieces|half_full=half full,not quite empty "Condition of the thing"; language?:language "Language of the answer"; withReason?=false:true=and say why,with the reason|false=without any reason,no reasons "Explain the rule"
    which bin for {thing} in {town}
    {thing} {town} which bin
    {thing}, {condition}: how do I throw that away in {town}
    Could you explain how {town} wants {thing} to be sorted, {withReason}?
    My flatmate and I have been arguing for days. {thing}, which bin does it belong in here in {town}?
    living in {town} now, what do I do with {thing}, {condition}
    thing {thing}, town {town}, condition {condition}, language {language}
    in {town} is {thing} for the paper bin or the grey one or what
    answer in {language}: {town}, {thing}, where does it go
    what's the right way to dispose of {thing} according to the rules of {town}
    At my sister's place, 200 kilometres from here, it all goes into the yellow bag and nobody cares, but what is the rule in {town} for {thing} if it's {condition}?
    rules of {town} for throwing out {thing}, {withReason}
    ? thing  which bin does it belong in according to {town}, {condition}
    ? town  how do I throw away {thing}, {withReason}
    & which bin for {thing} and for {thing#2} in {town}
    & {thing} in {town} and {thing#2} in {town#2}, which bin
    ! give me advice on what to wear in <city>
    ! sort my mails by date
    ! how long does a <word> take to rot
    ! invent a slogan against throwing away food
    ! Change the rule for tea bags in <city>, they belong with the food waste!
    ! rinse the yoghurt cups and flatten the milk cartons for me, will you
    ! What fine does <city> ask for when a phone battery turns up in the paper bin?
    ! I read that a wooden toothbrush isn't any greener than a plastic one, do you believe that?
    ! throw a surprise party for <person> on <date>
"""
