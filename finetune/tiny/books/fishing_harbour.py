"""A fishing harbour: berths for boats, landed catches, ice and fuel, and fishing licences."""

BOOK = """
berth-book | Books a free berth for a vessel. Returns the number of the booking. | vessel:~Morning Star,Gannet,Sea Spray,Annie Jane,Kittiwake,Provider II,Lady Ingrid,Ocean Harvest,Old Faithful,Guillemot,Northern Dawn,Marigold,Seven Brothers,Ternen,Boy Harald "Name of the vessel"; nights:2..28 "Number of nights"; shore_power:true=her batteries have gone flat,the freezer on board must keep running,the crew can't sleep without the heater,the generator has packed up,they will be cooking on board every evening,without a cable the bait goes bad|false=everything on board will be switched off,nobody is going to live aboard,she makes all the current she wants,they won't plug anything in,the sun panels do it all,no cable need be laid "Whether the berth needs an electric supply"; arrival?:isodate "Day of arrival, YYYY-MM-DD, today when left out"; length_m?:6.5..48.5 "Length of the vessel in metres"
    {vessel}, {nights} nights, {shore_power}
    berth for {vessel} {nights} nights - {shore_power}
    please find a place at the quay for {vessel}, {nights} nights, {shore_power}
    We have been rolling in this swell since Tuesday and the boy is green in the face. Is there room for {vessel} for {nights} nights? {shore_power}.
    {nights} nights, that's how long {vessel} wants to stay from {arrival}; {shore_power}
    {shore_power}, and {vessel} would like to tie up for {nights} nights
    vessel {vessel}, length {length_m}, nights {nights}, {shore_power}
    can u squeeze in {vessel} for {nights} nights, {shore_power}
    {vessel} comes in on {arrival} and leaves after {nights} nights. {shore_power}.
    The forecast talks of gale force 9, my cousin is stuck in another port with two broken winches, and I'd sleep better if {vessel} lay inside for {nights} nights; {shore_power}
    The {vessel} is {length_m} metres long and needs somewhere to lie for {nights} nights, {shore_power}.
    Her gearbox is in pieces, so {vessel} won't leave for {nights} nights - {shore_power}. Where can she go?
    ? vessel  we need a place at the quay for {nights} nights, {shore_power}
    ? vessel  she comes in on {arrival} for {nights} nights, {shore_power}, have you got room
    ? nights  is there room for {vessel}? {shore_power}
    ? nights  {vessel} comes in on {arrival} and would like to tie up, {shore_power}
    ? shore_power  a berth for {vessel}, {nights} nights
    ? shore_power  {vessel}, {length_m} metres long, wants to lie here for {nights} nights
    & places for {vessel} and {vessel#2}, {nights} nights, {shore_power}
    & {vessel} stays {nights} nights, {shore_power}, and separately {vessel#2} stays {nights#2} nights, {shore_power#2}
    & {nights} nights for {vessel}, the same for {vessel#2} and {vessel#3}: {shore_power}
    ! add <small> more nights to booking <id>
    ! send <id> a bill for the nights she stayed
    ! haul Morning Star out of the water and scrape her hull
    ! rename Gannet to Sea Spray
    ! how deep must the water at a berth be for a trawler
    ! is it bad luck to change the name of a boat
    ! book a hotel room in <city> for <small> nights
berth-show | Shows one booking of a berth: vessel, pier, dates and the balance. | booking:id "Number of the booking"; hide_owner?=false:true=a stranger is looking over my shoulder,this screen hangs in the public hall,nobody outside the office may learn whose boat it is,the press is standing at my desk,I won't have names on the notice board|false=I have to ring the skipper myself,somebody must be told that she is sinking,I can't remember whose boat that is,we need someone to sue,I want to shake the man's hand "Leave out the name of the owner"; language?:language "Language of the text"
    {booking}
    where does {booking} lie
    is {booking} paid yet?
    until when is {booking} staying?
    Would you mind telling me what we have on {booking}?
    Somebody is shouting at me across the basin and waving a slip of paper. All I can read is {booking}. What's that about?
    {booking} - {hide_owner}
    {hide_owner}, so what can you tell me about {booking}?
    booking {booking}, language {language}
    gimme the gist of {booking}, in {language}
    There were 14 boats along the wall this morning, half a dozen of them without a number, and the harbour master asks me about just one, the one we filed as {booking}
    Please pull up {booking} once more; {hide_owner}.
    ? booking  is it paid yet, and where does the boat lie?
    ? booking  tell me about the booking in {language}; {hide_owner}
    & what do we have on {booking} and on {booking#2}
    & is {booking} paid yet, and separately, where does {booking#2} lie?
    & both {booking} and {booking#2} in {language}, please - {hide_owner}
    ! take the money for <id> from my card
    ! print <id> and hang it up in the office
    ! e-mail <id> to <email>
    ! put a second boat on <id>
    ! what does a berth cost in <city>
    ! should I buy a boat or rather rent one
    ! where is my parcel <id>
berth-shift | Moves an existing booking to another berth. Dates stay as they are. | booking:id "Number of the booking"; new_berth:~A4,A12,B7,B19,C3,C21,the fuel pier,the north wall,the inner basin,Quay 2,Quay 5,the old slipway,the lifeboat steps,Pontoon 9 "Berth to go to"; cause?:shallow=she touches the bottom at low water,her keel was stuck in the mud this morning,there isn't enough sea left beneath her when the tide is out,she couldn't float until noon,at ebb she sits there like a duck on dry land|works=the planks over there are rotten,the divers won't let anyone near,they have begun to tear up the paving,a crane must stand there,nobody may walk on those boards any more|neighbours=the party next door never stops,nobody can sleep beside that other boat's engine,the fellow alongside leaks oil,those two skippers can't stand each other,the dog on the next boat won't be quiet "Why it has to move"; from?:date "From when on, at once when left out"
    {booking} to {new_berth}
    put {booking} at {new_berth}
    {new_berth} for {booking} please
    let {booking} lie at {new_berth} instead
    I'm afraid the swell comes right in round the corner and the fenders are squealing. Could {booking} have {new_berth}?
    {booking} can't stay there, {cause}. {new_berth} is free.
    {cause}, so {booking} had better have {new_berth}
    booking {booking}, berth {new_berth}, from {from}, {cause}
    shove {booking} round to {new_berth} mate
    from {from}, {new_berth} is the place for {booking}
    The ferry brings 200 visitors at noon, the mayor gives a speech on the steps, and I want no ropes in the way, so over to {new_berth} with {booking} and nobody else
    {new_berth}: that's where {booking} goes, because {cause}.
    ? booking  the boat needs another place, {new_berth} is free, {cause}
    ? booking  from {from}, put her at {new_berth}
    ? new_berth  {booking} can't stay there, {cause}
    ? new_berth  put {booking} somewhere else from {from}
    & {booking} to {new_berth} and {booking#2} to {new_berth#2}
    & {booking} goes to {new_berth} because {cause}, and separately {booking#2} to {new_berth#2} because {cause#2}
    & both {booking} and {booking#2} have to move, the one to {new_berth}, the other to {new_berth#2}
    ! swap the owners of <id> and <id>
    ! push <id> back to <date>
    ! tow <id> in, her engine won't start
    ! put <id> on the waiting list for a bigger place
    ! how do I come alongside in a strong wind
    ! is a pontoon better than a stone wall
    ! move my car away from Quay 2
berth-release | Ends a booking and gives the berth free. | booking:id "Number of the booking"; why:sailed=they cast off before dawn,she is far out at sea by now,there was nothing left but an empty ring this morning,she has gone south for the winter,nobody saw them go but they have gone|no_show=nobody ever tied up there,we have been waiting for days in vain,not one line has been thrown ashore,she never came round the head,no soul has seen that boat|unpaid=not a penny has arrived,our reminders went unanswered,the owner won't settle what he owes,the card was refused again,he hasn't even bothered to ask for the bill "What the end of the booking is due to"; refund_percent?:5..95 "Part of the fee to pay back, nothing when left out"; last_day?:isodate "Last day of the booking, YYYY-MM-DD, today when left out"
    {booking} can go, {why}
    end {booking} - {why}
    please let someone else have the place of {booking}, {why}
    {why}, so we don't have to hold {booking} any longer
    I walked down there with my coffee and the whole family in tow, a lovely morning by the way. {booking} is finished with: {why}.
    {booking}: {why}. Give back {refund_percent} percent.
    cancel {booking}, last day {last_day}, {why}
    booking {booking}, refund {refund_percent}, {why}
    scrap {booking} will you, {why}
    {why}! Strike {booking} off the plan, I need the room.
    By {last_day} it is over for {booking}, {why}.
    I have 3 trawlers circling off the breakwater, a pilot who swears at me in two languages and no space, so forget about keeping {booking} any further: {why}
    ? booking  strike the boat off the plan, {why}
    ? booking  somebody's berth can be given away, {why}, last day {last_day}
    ? why  end {booking}
    ? why  {booking} can go, give back {refund_percent} percent
    & {booking} and {booking#2} can both go, {why}
    & end {booking} because {why}, and separately {booking#2} because {why#2}
    & strike {booking}, the same for {booking#2} and {booking#3}: {why}
    ! put <id> back on the plan, I ended it by mistake
    ! raise the fee of <id> by <percent>
    ! let <person> take over <id>
    ! send a reminder to the owner of <id>
    ! what may a harbour do with a boat whose owner never pays
    ! is our harbour too strict with late payers
    ! cancel my phone contract at <company>
quay.log_landing | Log fish brought ashore by a vessel. | vessel:~Morning Star,Gannet,Sea Spray,Annie Jane,Kittiwake,Provider II,Lady Ingrid,Ocean Harvest,Old Faithful,Guillemot,Northern Dawn,Marigold,Seven Brothers,Ternen "Vessel that landed"; species:~cod,herring,mackerel,haddock,plaice,monkfish,sea bass,whiting,turbot,sprat,pollack,hake,sole,gurnard "Kind of fish"; kilos:40..4800 "Weight in kilograms"; grade:prime=it was still flapping on the quay,the cook of the Grand Hotel grabbed the best of it,you could not find a mark on it,its eyes are as clear as glass,nobody could wish for better|second=the seals had a bite of it,it got squashed in the net,the scales have come off in places,it lay about on deck too long,the box was dropped on the way up|waste=it smells to high heaven,not even the cats will touch it,the ice ran out days ago,the vet wouldn't let anybody eat that,it must not go near a kitchen "Quality of the fish"; landed_on?:isodate "Day of the landing, YYYY-MM-DD, today when left out"; buyer?:company "Who takes it"
    {vessel} {species} {kilos} kg, {grade}
    {kilos} kilos of {species} from {vessel} - {grade}
    please write down {kilos} kg {species} for {vessel}; {grade}
    {vessel} is just in. {kilos} kilos of {species}, {grade}.
    My hands are cold and the pencil is wet, so you'll have to do it for me. {species}, {kilos} kg, {grade}. The boat was {vessel}.
    {grade}. I mean the {species} that {vessel} brought, {kilos} kilos of it.
    boat {vessel}, fish {species}, weight {kilos}, landed {landed_on}, {grade}
    put {vessel} down for {kilos} kilos {species} pls.. {grade}
    {buyer} takes the {kilos} kg of {species} off {vessel}, {grade}
    On {landed_on} we had {species} here, {kilos} kg from {vessel}; {grade}.
    It was a long trip with 2 torn nets, a seasick student and a radio that only played one song for 6 days, but {vessel} brought home {kilos} kilos of {species}, and {grade}
    the scales say {kilos} kg, the crate says {species}, the lads are from {vessel}, and {grade}
    ? vessel  write down {kilos} kilos of {species}, {grade}
    ? vessel  one of the boats brought {species}, {kilos} kg on {landed_on}, {grade}
    ? species  {vessel} is just in with {kilos} kilos, {grade}
    ? species  {buyer} takes the {kilos} kg that {vessel} brought, {grade}
    ? kilos  {vessel} has landed {species}, {grade}
    ? kilos  on {landed_on} we had {species} from {vessel}, {grade}
    ? grade  {kilos} kg of {species} from {vessel}, write it down
    ? grade  put {vessel} down for {kilos} kilos of {species}, {buyer} takes it
    & {vessel} landed {kilos} kg of {species} and {kilos#2} kg of {species#2}, {grade}
    & {kilos} kilos of {species} from {vessel}, {grade}, and separately {kilos#2} kilos of {species#2} from {vessel#2}, {grade#2}
    & both {vessel} and {vessel#2} brought {species}, the one {kilos} kg, the other {kilos#2} kg, and {grade}
    ! delete the landing of Gannet from <date>
    ! pay the crew of Kittiwake for the <medium> kilos of hake
    ! tell me what Old Faithful brought in last year
    ! put the cod of Sea Spray into the auction at <clock>
    ! what is the best way to cook turbot
    ! are herring stocks recovering, in your opinion
    ! log <medium> kilos on my fitness chart
quay.order_supplies | Order fuel or ice to be brought alongside a vessel. | vessel:~Morning Star,Gannet,Sea Spray,Annie Jane,Kittiwake,Provider II,Lady Ingrid,Ocean Harvest,Old Faithful,Guillemot,Northern Dawn,Marigold,Seven Brothers,Ternen "Vessel to supply"; item:diesel=litres of diesel,litres of fuel,litres of marine diesel|ice=kilos of ice,kilos of crushed ice,kilos of flake ice "What to bring"; quantity:60..3500 "Litres of diesel or kilograms of ice"; rush?=false:true=they sail within the hour,the tide won't wait,there is not a minute to lose,she can't lie here any longer,the crew is already untying the ropes|false=nobody is going anywhere before Monday,there is no hurry at all,the skipper hasn't even woken up,she won't leave until the fog lifts,the lads have not even finished their tea "Serve before all others"; delivery.time?:isotime "Time of the delivery, HH:MM"; delivery.provisions?:food[] "Food to bring along for the crew"
    {quantity} {item} to {vessel}
    {vessel}: {quantity} {item}
    could {vessel} have {quantity} {item}, please
    get {quantity} {item} over to {vessel}, {rush}
    We came in on the last of what we had and my mate looks as if he'd never go out again. {vessel} could do with {quantity} {item}.
    {rush}: {vessel} wants {quantity} {item}
    vessel {vessel}, {quantity} {item}, time {delivery.time}
    at {delivery.time}, bring {quantity} {item} alongside {vessel}
    oi can somebody bring {vessel} {quantity} {item}
    There are only dregs left down in the hold of {vessel}. {quantity} {item} ought to see her through.
    The cook wants {delivery.provisions} as well, but above all {vessel} needs {quantity} {item}, and {rush}
    Old Pete has told the story of his 300 pound halibut twice now and the pump man is still listening, so would you remind him that {vessel} needs {quantity} {item}
    ? vessel  bring {quantity} {item} alongside, {rush}
    ? vessel  we want {quantity} {item} at {delivery.time}
    ? item  {vessel} wants {quantity} of the usual, {rush}
    ? item  bring {quantity} alongside {vessel} at {delivery.time}
    ? quantity  {vessel} could do with some ice, {rush}
    ? quantity  fill up {vessel} with diesel at {delivery.time}
    & {quantity} {item} to {vessel} and {quantity#2} {item#2} to {vessel#2}
    & {vessel} wants {quantity} {item}, and separately {vessel#2} wants {quantity#2} {item#2} because {rush#2}
    & {quantity} {item} for {vessel}, the same for {vessel#2} and {vessel#3}
    ! how much fuel has Lady Ingrid got left in her tanks
    ! send the fuel bill of Marigold to <email>
    ! repair the ice machine at Quay 5
    ! pump the bilge of Ternen dry
    ! what does a litre of marine diesel cost today
    ! is flake ice better for fish than crushed ice
    ! bring <food> and <food> to my room
quay.licence_status | Look up a fishing licence: holder, end of validity and remarks. | licence_no:id "Number of the licence"; with_quota?=false:true=we are close to our limit,I can't tell how much herring they may still take,not a kilo too much must come ashore,the ministry wants to know what is left to catch,nobody has added up their landings yet|false=I don't care how much they may catch,the tonnage is none of my business,forget about the kilos,never mind what they have landed,what they still may take doesn't matter "Also show the remaining quota"; year?:2012..2027 "Year, the current one when left out"
    {licence_no} still good?
    has {licence_no} run out
    who holds {licence_no}?
    Could you kindly check {licence_no} for me?
    The fishery patrol has come aboard and an officer with a moustache is tapping on my paper. It says {licence_no}. Is that all right?
    {licence_no} - {with_quota}
    {with_quota}, so let me see {licence_no}
    licence {licence_no}, year {year}
    is {licence_no} legit or what
    in {year}, whose was {licence_no}? {with_quota}
    We stopped 5 boats off the point before lunch, two of them with no lights, and the skipper of the last one showed me {licence_no} and grinned, so does it hold?
    May they fish under {licence_no}, yes or no? {with_quota}.
    ? licence_no  has that skipper's permit run out? {with_quota}
    ? licence_no  who held the licence in {year}?
    & are {licence_no} and {licence_no#2} still good?
    & who holds {licence_no}, and separately, who held {licence_no#2} in {year#2}
    & check both {licence_no} and {licence_no#2} - {with_quota}
    ! suspend <id>, he was caught with undersized fish
    ! send me a copy of <id> by post
    ! sell <id> to <person>
    ! write <person> into <id> as the new holder
    ! from what age do you need a fishing licence in <country>
    ! are fishing quotas fair to small boats
    ! is driving licence <id> still valid
quay.licence_renew | Renew a fishing licence for a further term. The fee depends on the use. | licence_no:id "Number of the licence"; use:commercial=every fish gets sold,the family lives off the catch,without the nets nobody at home would eat,the fishmonger waits for every box,there is no other income|leisure=not one fish is ever sold,it's only for Sunday mornings,nobody makes a penny out of it,it's just to get away from the wife,whatever bites goes back into the water|research=every fish is measured and tagged,the university pays for the trips,the samples go straight to the laboratory,none of it is eaten because it is dissected,the students have to write a thesis about it "What the licence is used for"; valid_until?:isodate "New end, YYYY-MM-DD, one year on when left out"; skippers?:person[] "People allowed to fish under it"
    renew {licence_no}, {use}
    another term for {licence_no} - {use}
    {licence_no} must not lapse, {use}
    I would like to keep {licence_no} going, please. {use}.
    Your letter lay under the newspapers all month, I'm so sorry. {licence_no} should go on, of course: {use}.
    {use}, so let {licence_no} run until {valid_until}
    licence {licence_no}, until {valid_until}, {use}
    {skippers} will fish under {licence_no}, which ought to carry on; {use}
    sort out {licence_no} so it don't run out on us, {use}
    {use}. That is what {licence_no} is for, and we can't be without it next season.
    make {licence_no} good until {valid_until}, with {skippers} on it; {use}
    The boat has been painted, the 2 engines run like clockwork after half a year in the shed, and the only thing missing is more time on {licence_no}; {use}
    ? licence_no  my licence must not lapse, {use}
    ? licence_no  let it run until {valid_until}, {use}
    ? use  please renew {licence_no}
    ? use  another term for {licence_no}, until {valid_until}, with {skippers} on it
    & {licence_no} and {licence_no#2} must not lapse, {use}
    & renew {licence_no}, {use}, and separately {licence_no#2}, {use#2}
    & more time for {licence_no}, the same for {licence_no#2} and {licence_no#3}: {use}
    ! give <id> back, I have stopped fishing
    ! pay the fine on <id>
    ! merge <id> and <id> into one licence
    ! I have lost <id>, report it to the police
    ! how much does a fishing licence cost in <nation>
    ! is it worth having a licence for two trips a year
    ! renew my passport before <date>
"""
