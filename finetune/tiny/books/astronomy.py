"""Astronomy: eclipses, planets, meteors and satellites in the sky, and time on remote telescopes."""

BOOK = """
sky.next_eclipse | Finds the next eclipse that can be seen from a place. | body:solar=solar,sun|lunar=lunar,moon "Eclipse of the sun or of the moon"; place:city "Where the observer is"; after?:isodate "Search from this day on, YYYY-MM-DD"; total_only?=false:true=total ones only,only if it is total|false=partial ones too,even if only partial "Leave out partial eclipses"
    next {body} eclipse in {place}
    {body} eclipse {place} {total_only}
    When will people in {place} get to see a {body} eclipse?
    could you look up the first {body} eclipse after {after} for {place}, please
    I missed the last one because of clouds, what a shame. When is there another {body} eclipse over {place}?
    {place}, {body} eclipse, {total_only}
    after {after}, which {body} eclipse comes first as seen from {place}
    place {place}, kind {body}, from {after} on
    when does it go dark in {place}, i mean the {body} eclipse thing
    tell me the date of the coming {body} eclipse visible from {place}, {total_only}
    My grandfather is 88 and has told us about the one of his youth a hundred times, so I want to take him to see a {body} eclipse from {place}. When?
    is there any {body} eclipse to be watched in {place} later than {after}?
    ? place  when is the next {body} eclipse, {total_only}
    ? body  what eclipse comes next in {place} after {after}
    & next {body} eclipse in {place} and in {place#2}
    & when is the next {body} and when the next {body#2} eclipse in {place}
    ! order eclipse glasses to <city>
    ! why is the moon red during an eclipse
    ! how did people in <city> explain eclipses in <year>
    ! record the eclipse with my camera
    ! put the solar eclipse of 12 August into my calendar with an alarm one hour before
    ! We aren't driving to <city> any more, so could you strike the lunar eclipse of <isodate> from the club's list of outings?
    ! how many clouds are expected over <city> during the eclipse on <date>
    ! Is a total solar eclipse really so much more impressive than a partial one of 95 percent?
    ! find me the next free dentist in <city>, my tooth is killing me
sky.planet_times | Gives the times at which a planet rises, is highest and sets. | planet:Mercury=Mercury|Venus=Venus|Mars=Mars|Jupiter=Jupiter|Saturn=Saturn|Uranus=Uranus|Neptune=Neptune "Planet"; place:city "Where the observer is"; on_day:isodate "Day, YYYY-MM-DD"; min_altitude_deg?:2..35 "Count it as risen from this height above the horizon, in degrees"; twilight?:true=only while it's dark,only at night|false=daylight too,day and night "Only give times in darkness"
    {planet} over {place} on {on_day}
    {planet} {place} {on_day} rise set
    At what time does {planet} come up in {place} on {on_day}?
    I promised the kids to show them {planet}. When is it above the horizon in {place} on {on_day}, {twilight}?
    {on_day}, {place}: {planet} up from when to when?
    from {place}, how long is {planet} visible on {on_day}, {twilight}
    planet: {planet}, place: {place}, day: {on_day}, altitude: {min_altitude_deg}
    kindly let me know when {planet} sets on {on_day}, I'm in {place}
    when can i catch {planet} on {on_day} round {place}
    rising and setting of {planet} for {place}, {on_day}, at least {min_altitude_deg} degrees high
    There is a 12 storey building to the east of us and a row of poplars to the west, so when does {planet} stand {min_altitude_deg} degrees or more above {place} on {on_day}?
    the best moment for {planet} on {on_day} seen from {place}
    ? on_day  when does {planet} rise in {place}
    ? place  times of {planet} for {on_day}, {twilight}
    ? planet  when will it rise and set in {place} on {on_day}
    & when do {planet} and {planet#2} rise in {place} on {on_day}
    & {planet} in {place} on {on_day} and on {on_day#2}
    ! how many moons does Saturn have
    ! how far is it to Mars today
    ! at what time did <person> get up on <isodate>
    ! could people live on Venus one day
    ! take Mars off the programme of the star party on <date>
    ! I wrote Saturn into my log of <isodate> but it was Jupiter, please put that right
    ! In which constellation does Venus stand on 14 May, and how bright is it?
    ! which is the nicer sight in a small telescope, Saturn with its rings or Jupiter with four moons
    ! times of the ferry from <city> to the island on <isodate>
sky.meteor_shower | Peak night and expected number of shooting stars of a yearly meteor shower. | shower:~Perseids,Geminids,Leonids,Quadrantids,Lyrids,Orionids,Taurids,Ursids,Draconids,Eta Aquariids,Delta Aquariids,Alpha Capricornids "Name of the shower"; year:2024..2039 "Year"; hemisphere?:north=northern,north|south=southern,south "Half of the Earth"; with_moon?=true:true=with the moon phase,and how bright the moon is|false=without the moon phase,leave out the moon "Say how much the moon disturbs"
    {shower} {year}
    {shower} peak {year} {with_moon}
    In which night do the {shower} reach their maximum in {year}?
    would you tell me how many shooting stars the {shower} will bring in {year}
    I want to propose under falling stars, don't laugh. When exactly are the {shower} in {year}, {with_moon}?
    {year}, {shower}, {hemisphere} hemisphere
    for the {hemisphere} half of the globe, how good are the {shower} in {year}
    shower {shower}, year {year}, hemisphere {hemisphere}
    r the {shower} any good in {year}
    date and hourly rate of the {shower} for {year}, {with_moon}
    We were 7 adults in sleeping bags on a wet meadow and saw nothing but three planes, so for the {shower} of {year} I'd rather know the right night beforehand
    which night should I stay awake for the {shower} in {year}?
    ? year  when do the {shower} peak, {with_moon}
    ? shower  when is the best night for shooting stars in {year}, {hemisphere} hemisphere
    & when are the {shower} and the {shower#2} in {year}
    & compare the {shower} of {year} with those of {year#2}
    ! what are shooting stars made of
    ! has a meteorite ever hit a house
    ! sell me a piece of a meteorite
    ! come with me to watch the Perseids
    ! sign <person> and both of the kids up for the Perseids evening at the planetarium
    ! The flyer says Geminids 2027 and that's wrong, have the heading changed to 2026.
    ! who gave the talk on the Leonids in 2025
    ! Why do the Quadrantids last just a few hours while the Taurids go on for weeks?
    ! at what hour does the demand for electricity peak in <city>
sky.satellite_passes | Lists the next passes of a satellite over a position on the ground. | satellite:~ISS,Hubble,Tiangong,Envisat,Landsat 9,Terra,NOAA 19,Sentinel 2A,BlueWalker 3,Aqua,Swift,Metop B "Name of the satellite"; observer.lat:-62.5..65.5 "Latitude in degrees"; observer.lon:-168.5..172.5 "Longitude in degrees"; days?=3:2..10 "Look ahead this many days"; visible_only?=true:true=only those I can see,visible ones only|false=also those in daylight,visible or not "Only passes that can be seen by eye"
    {satellite} passes at {observer.lat}, {observer.lon}
    {satellite} {observer.lat} {observer.lon} {days} days
    When does {satellite} fly over latitude {observer.lat}, longitude {observer.lon}?
    please check for the next {days} days when {satellite} crosses the sky at {observer.lat} / {observer.lon}
    There was a bright dot moving over our tent, my son says {satellite}. When does it return at {observer.lat}, {observer.lon}?
    lat {observer.lat}, lon {observer.lon}: {satellite} overhead when, {visible_only}
    longitude {observer.lon}, latitude {observer.lat}, satellite {satellite}
    within {days} days, at which times is {satellite} above {observer.lat}, {observer.lon}
    can i spot {satellite} from {observer.lat} {observer.lon}
    list every flyover of {satellite} for the position {observer.lat}, {observer.lon}, {visible_only}
    Our radio club with its 23 members and one very old antenna wants to listen to {satellite}, the mast stands at {observer.lat} north and {observer.lon} east, so tell us the passes
    {visible_only}: {satellite} over the point {observer.lat}, {observer.lon} in the coming {days} days
    ? satellite  which passes are there at {observer.lat}, {observer.lon} in the next {days} days
    ? observer.lon  when does {satellite} fly over latitude {observer.lat}
    ? observer.lat  {satellite} passes at longitude {observer.lon}, {visible_only}
    & passes of {satellite} and {satellite#2} at {observer.lat}, {observer.lon}
    & {satellite} over {observer.lat}, {observer.lon} and over {observer.lat#2}, {observer.lon#2}
    ! who is living on the ISS at the moment
    ! how fast does Hubble move
    ! launch a satellite from <city>
    ! which birds pass over <city> in autumn
    ! steer Sentinel 2A so that it photographs my farm at 51.3, 9.5
    ! My phone rings at four in the morning because of the ISS, would you kindly turn those alerts off
    ! what did Envisat weigh and who built it
    ! Are satellites like Terra or Aqua more useful for the weather?
    ! list the mountain passes that are closed between <city> and <city> in winter
reserveTelescope | Reserve observing time on one of the remote telescopes. | telescope:~Ridgeview 60,Atacama South,La Palma 1m,Big Dipper,Pico Azul,Outback Eye,Kestrel,Mauna 24,Teide North,Northern Cross,Desert Owl,Karoo Wide "Name of the telescope"; target:~Andromeda Galaxy,Orion Nebula,M13,Ring Nebula,Crab Nebula,M51,Horsehead Nebula,NGC 7000,Vega,Albireo,comet 12P,Double Cluster,Sombrero Galaxy,Veil Nebula,Barnard's Star,asteroid Vesta "What is observed"; night:isodate "Night of observation, YYYY-MM-DD"; hours:1.5..9.5 "Hours of observing time"; filters?:colour[] "Colour filters to put in"; remarks?:~low over the horizon,please track slowly,avoid the moon,stop when clouds come,dark frames too,short exposures only,guide star is faint "Remarks for the operator"
    reserve {telescope} on {night} for {hours} hours, {target}
    {telescope} {target} {night} {hours}h
    Could I have {hours} hours with {telescope} in the night of {night}? I'd like to look at {target}.
    My thesis is due and I still lack data on {target}! Give me {hours} hours on {telescope}, {night}
    {hours} hours, {night}, {target}, at {telescope}, filters {filters}
    for {target} I need {telescope} for {hours} hours on {night}; {remarks}
    telescope {telescope}; target {target}; night {night}; hours {hours}
    on {night}, have {telescope} point at {target} for {hours} hours
    any chance to grab {telescope} {night}, {hours} hrs on {target}
    put me down for {hours} hours of observing {target}, instrument {telescope}, date {night}, with {filters} filters
    After 14 cloudy weekends with my own little scope on the balcony I've given up, and so I'd rather book {telescope} on {night}, {hours} hours, aimed at {target}
    pictures of {target}, taken by {telescope} over {hours} hours on {night}, {remarks}
    ? hours  reserve {telescope} on {night} to observe {target}
    ? target  I want {hours} hours on {telescope} in the night of {night}
    ? telescope  {hours} hours for {target} on {night} please
    ? night  {hours} hours on {telescope} looking at {target}, {remarks}
    & reserve {telescope} on {night}: {hours} hours for {target}, {hours#2} hours for {target#2}
    & {target} for {hours} hours with {telescope} on {night} and again on {night#2}
    ! how much does an hour on La Palma 1m cost
    ! which telescope should a beginner buy
    ! reserve a table for the night of <isodate>
    ! how far away is the Crab Nebula
    ! My frames from Atacama South are full of specks, get somebody to wash the mirror before <isodate>
    ! swap my night on Teide North with the one of <person>, we've both agreed
    ! how wide is the field of view of Pico Azul
    ! for a first picture, would you rather take the Ring Nebula or the Double Cluster?
    ! Please reserve a double room in <city> for 3 nights from <date>, breakfast included.
getObservation | Fetch the state and results of one observation request. | requestId:id "Number of the request"; includeLog?=false:true=with the operator's log,including the log|false=without the log,no log "Add the log of the operator"; format?:fits=as FITS,in FITS format|png=as PNG,as PNG images|csv=as CSV,as a CSV table "Format of the results"
    status of {requestId}
    {requestId} {includeLog}
    How is my observation {requestId} getting on?
    please fetch what came out of request {requestId}, {format}
    I was asleep when the telescope ran. Did {requestId} work out?
    {requestId}, results, {format}
    {includeLog}, {format}: observation {requestId}
    have the frames of {requestId} been taken yet
    whats up with {requestId}, still waiting
    show me where request {requestId} stands {includeLog}
    Two of my 5 nights were lost to wind in spring and the support desk never wrote back to me, so I'd like to know whether {requestId} has been carried out
    let me have the data of {requestId} {format} please
    ? requestId  how is my observation getting on
    ? requestId  get me the results {format}
    & status of {requestId} and {requestId#2}
    & fetch {requestId}, {requestId#2} and {requestId#3}, {format}
    ! repeat observation <id> with a longer exposure
    ! why do stars twinkle
    ! who has asked for the same target as <id>
    ! stack the frames of <id> and sharpen the picture
    ! push <id> up in the waiting list, my talk is on <date>
    ! the request <id> ought to be called <phrase> from now on
    ! What was I charged for observation <id>?
    ! does FITS beat PNG when one wants to measure how bright a star is
    ! fetch <person> from the airport at <clock>, terminal 2
cancelTelescopeSlot | Give back a reserved slot so that others can use it. | slotId:id "Number of the slot"; reason?:~bad weather,wrong coordinates,no more funding,moon is too bright,camera is broken,I fell ill,target has set,found better data,mistake in the booking,guests are coming "Why it is given back"; refundTo?:account=to my account,as account credit|card=to my card,back on the card|none=without a refund,no refund needed "Where the fee goes"; notify?:email "Write to this address once done"
    cancel {slotId}
    {slotId} free again, {reason}
    Please give slot {slotId} back, {reason}.
    I'm sorry to say that I can't use my telescope time {slotId} after all, {refundTo} please
    {reason}, so somebody else may have slot {slotId}
    {refundTo}: drop the slot {slotId}
    slot {slotId}, reason {reason}, notify {notify}
    The forecast for the mountain is awful, I'd better release {slotId}
    wont make it, bin {slotId}, {reason}
    withdraw my booking of observing time {slotId} and write to {notify}
    My colleague Ines wanted to share those 3 hours with me, but she is on a ship near Iceland and unreachable, therefore {slotId} can go to other people
    don't need {slotId} any longer, send the confirmation to {notify}, {refundTo}
    ? slotId  cancel my telescope slot, {reason}
    ? slotId  I can't use my observing time, {refundTo} please
    & cancel {slotId} and {slotId#2}, {reason}
    & give back {slotId}, {slotId#2} and {slotId#3}
    ! move slot <id> one night later
    ! cancel my subscription to the astronomy magazine
    ! what happens to a slot when it is cloudy
    ! which slots are still free this month
    ! hand slot <id> over to <person>, she needs the hours more than I do
    ! <id> is far too short for my galaxy!! make it 90 minutes longer
    ! who has the telescope right after slot <id>
    ! What spoils more nights for amateurs, bad weather or a bright moon?
    ! we aren't coming to <city> on <date>, so cancel the hotel
shareObservation | Give other people access to the pictures and data of an observation. | observationId:id "Observation to share"; people:person[] "Who gets access"; level?=view:view=to look only,read only|download=with downloads,allowed to download|edit=with editing rights,allowed to edit "What they may do"; expires?:isodate "Access ends on this day, YYYY-MM-DD"; message?:title "Headline of the message to them"
    share {observationId} with {people}
    {observationId} -> {people} {level}
    Could you let {people} see observation {observationId}?
    We wrote the proposal together, so {people} should have access to {observationId}, {level}
    {people} need to get at the data of {observationId} until {expires}
    until {expires}, open {observationId} for {people}
    observation {observationId}, people {people}, expires {expires}, {level}
    grant {people} access to the frames of {observationId} {level}
    lemme show {people} the pics from {observationId}
    give {people} permission for {observationId}, headline {message}
    The school runs an evening with 60 parents, cake and a raffle, and the pictures are to be shown there, so {observationId} must be open to {people}
    under the headline {message}, make {observationId} available to {people}
    ? people  share observation {observationId} {level}
    ? observationId  give {people} access to my pictures until {expires}
    & share {observationId} and {observationId#2} with {people}
    & {observationId} for {people}, {observationId#2} for {people#2}, {level}
    ! share my screen with <person>
    ! who took the first photo of the moon
    ! print observation <id> as a poster
    ! take the access to <id> away from <person>
    ! erase <id> for ever, no one should look at those frames again
    ! The object name on observation <id> is wrong, it was M51 and not M101. Fix that, will you?
    ! how often has <id> been downloaded since <date>
    ! do professionals publish their raw data at once or sit on it for 12 months
    ! share the bill of <amount> fairly between me, <person> and Jonas
"""
