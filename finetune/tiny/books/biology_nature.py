"""Biology and nature: species, sightings, genes, cultures, plants."""

BOOK = """
species_profile | Get the profile of one species: size, habitat, diet, range. | species:~red fox,barn owl,grey seal,fire salamander,snow leopard,honey bee,common toad,golden eagle,blue whale,European hedgehog "Common or scientific name"; section?:diet=diet,food|habitat=habitat,living space|breeding=breeding,reproduction|size=size,body size "Only this part"; with_map?=false:true=with a map,and a range map|false=without a map "Add a map of the range"
    tell me about the {species}
    {species} profile
    the {species}, its {section} please
    what do you know about {species} {with_map}
    Describe the {species}, {section}.
    I saw a {species} yesterday. What kind of creature is that?
    {section} of the {species}
    show everything on the {species}, {with_map}
    look up {species}: {section}
    for school I need facts on the {species}
    species {species}, section {section}
    give me some information about the animal called {species}, {with_map}
    how does a {species} live
    is there an entry for {species}? I want {section}
    ? species  tell me about its {section}
    ? species  show me the profile {with_map}
    & tell me about the {species} and the {species#2}
    & {section} of the {species}, the {species#2} and the {species#3}
    & {section} and {section#2} of the {species}
    ! where was the last red fox seen
    ! adopt a hedgehog
    ! how many snow leopards are in the zoo of <city>
    ! your entry on the grey seal has the wrong weight, change it to 180 kg
    ! Delete the profile of the golden eagle, we have it twice.
    ! Who took the photo of the fire salamander that you use, and may I print it?
    ! If a snow leopard met a golden eagle, who would win?
    ! Tell <person> that I'll be at the pub at <clock>.
search_species | Search for species by group and habitat. | group:birds=birds|mammals=mammals|insects=insects,bugs|fish=fish,fishes|reptiles=reptiles|fungi=fungi,mushrooms "Group of living things"; habitat?:~forest,desert,wetland,tundra,coral reef,grassland,mountain,river,cave,city park "Where they live"; country?:country "Found in this country"; endangered?=false:true=endangered,threatened|false=endangered or not,threatened or not "Only endangered species"; limit?=20:3..50 "Number of species"
    which {group} live in a {habitat}
    {group} of {country}
    list {group} in {country}, {endangered}
    {group} from the {habitat} habitat
    Find {limit} {group} that inhabit the {habitat}.
    we're off to {country} with binoculars; which {group} could we see?
    {group} in {country} that are {endangered}
    group {group}, habitat {habitat}, limit {limit}
    what {group} are there
    show up to {limit} {group}
    are there {group} in the {habitat} of {country}
    name some {group} at home in a {habitat}
    I need {limit} examples of {group}, {endangered}, for a poster
    wildlife search: {group}, {country}, {habitat}
    ? group  what lives in the {habitat}
    ? group  which species are {endangered} in {country}
    & {group} of {country} and of {country#2}
    & list {group} and {group#2} that live in a {habitat}
    & {limit} {group} and {limit#2} {group#2} of {country}
    ! how long do birds live
    ! what does this mushroom taste like
    ! are there bears in my garden
    ! Take the mammals of <country> off my watch list, would you?
    ! reptiles of <country> are no longer threatened, please mark them that way
    ! How many people in <country> were bitten by insects last summer, does anyone count that?
    ! honestly, are birds cleverer than fish or do they only look it
    ! we've got a free weekend, so search <small> cheap hotels near a coral reef in <country>
sighting.log | Record that a species was seen. | species:~red fox,barn owl,grey seal,kingfisher,river otter,stag beetle,black stork,common toad,golden eagle,lynx "What was seen"; place.name:city "Place of the sighting"; place.habitat?:~forest,wetland,garden,river bank,field,beach,hill,city park "Surroundings"; count?=1:2..60 "How many were seen"; seen_on?:isodate "Day of the sighting, YYYY-MM-DD"
    I saw {count} of {species} in {place.name}
    log a {species} at {place.name}
    {species}, {place.name}, {seen_on}
    record {species} near {place.name}, {count} of them
    on {seen_on} there was a {species} in a {place.habitat} at {place.name}
    You won't believe it, a {species} right here in {place.name}! Write that down.
    sighting: {species}, number {count}, {place.name}, {place.habitat}
    note down that {species} showed up in {place.name} on {seen_on}
    {place.name} {place.habitat}: {species}
    enter my observation of a {species} in {place.name}
    {count} {species} spotted around {place.name} on {seen_on}
    add {species} to the wildlife diary, place {place.name}
    species {species}, count {count}, place {place.name}
    a {species} crossed the road by {place.name} ({place.habitat}), keep it for the statistics
    ? species  I saw {count} animals in {place.name}, record it
    ? place.name  log {count} {species}
    ? place.name  I saw a {species} on {seen_on}
    & log a {species} and a {species#2} at {place.name}
    & I saw a {species} in {place.name} and a {species#2} in {place.name#2}
    & record {count} {species} and {count#2} {species#2} near {place.name}
    ! where can I watch otters
    ! delete my sighting of the lynx
    ! The kingfishers I entered on <isodate> were fewer than I thought, correct the old entry to 4.
    ! Could the golden eagle sighting of <date> go under <person>'s name instead? She saw it first.
    ! who else has logged a river otter in <city> this spring
    ! Which would thrill you more on a walk, a lynx or a black stork?
    ! record tonight's match for me, it starts at <clock>
gene_lookup | Look up a gene by its symbol. | symbol:~TP53,BRCA2,CFTR,MYH7,APOE,FOXP2,HBB,SOX9,GATA4,LMNA "Gene symbol"; organism?=human:human=in humans,in people|mouse=in mice,in the mouse|zebrafish=in zebrafish,in the zebrafish|yeast=in yeast,in baker's yeast "Organism"; fields?:~location,function,length,aliases,diseases,exons,proteins,orthologs[] "Only these fields"
    {symbol} gene
    what does the gene {symbol} do
    look up {symbol} {organism}
    gene {symbol}, {fields}
    on which chromosome is {symbol}
    information on {symbol} {organism} please
    give me {fields} of {symbol}
    My lab report mentions {symbol}. What is it?
    symbol {symbol}, organism {organism}
    is {symbol} known {organism}, and what is it for
    show {symbol} from the gene database, {fields}
    I need {fields} for {symbol} {organism}
    which job has {symbol} in the cell
    tell me about {symbol}
    ? symbol  look up the gene {organism}
    ? symbol  show me {fields} of the gene
    & look up {symbol} and {symbol#2}
    & {symbol}, {symbol#2} and {symbol#3} {organism}
    & the gene {symbol} {organism} and {organism#2}
    ! align these two sequences
    ! is my gene test positive
    ! which genes make eyes blue
    ! Knock out SOX9 in the zebrafish of tank 12 and tell the lab when that's done.
    ! I want my BRCA2 test result sent to <email> and not to my old doctor
    ! what would a CFTR test cost me in <city>
    ! For a student in the first year, is yeast easier to work with than mice?
    ! look up when the last train from <city> leaves on <date>
projectColony | Project the size of a growing population after a number of periods. | startCount:100..9000 "Size at the start"; growthPercent:2..60 "Growth in percent per period"; periods:3..48 "Number of periods"; periodUnit?=days:hours=hourly,per hour|days=daily,per day|years=yearly,per year "Length of a period"; capacity?:10000..90000 "Largest size the habitat allows"
    {startCount} bacteria grow {growthPercent} percent for {periods} periods, how many are there
    start {startCount}, growth {growthPercent}%, {periods} periods
    after {periods} periods with {growthPercent} percent growth, what becomes of {startCount}
    growthPercent {growthPercent}, periods {periods}, startCount {startCount}
    a herd of {startCount} grows by {growthPercent}% {periodUnit}; its size after {periods} rounds?
    project {periods} steps ahead: {startCount} animals now, {growthPercent} percent more each time, at most {capacity}
    At a rate of {growthPercent} percent {periodUnit}, how large will a colony of {startCount} be {periods} periods later?
    we counted {startCount} rabbits. They increase by {growthPercent} percent {periodUnit}. Look {periods} periods ahead.
    colony size: N0 = {startCount}, r = {growthPercent} %, t = {periods}
    what will {startCount} ants amount to when {growthPercent} percent are added {periodUnit}, {periods} times over
    with room for {capacity}, {startCount} fish growing {growthPercent} percent, {periods} periods
    {periods} periods, {growthPercent} percent each, from {startCount}
    how many yeast cells do I get from {startCount} in {periods} periods at {growthPercent}% {periodUnit}
    {startCount} -> ? after {periods} times +{growthPercent} percent, limit {capacity}
    ? growthPercent  how large is a colony of {startCount} after {periods} periods
    ? periods  {startCount} bacteria grow by {growthPercent} percent, how many will there be
    ? startCount  the colony grows {growthPercent} percent for {periods} periods, how large is it
    & {startCount} cells at {growthPercent} percent for {periods} periods and for {periods#2} periods
    & {startCount} growing {growthPercent}% for {periods} periods, and {startCount#2} growing {growthPercent#2}% for {periods#2}
    ! how many people live in <city>
    ! how fast does bamboo grow
    ! what do bacteria eat
    ! The 3000 ants are crammed together, move them into a bigger tank on <date>.
    ! slow the culture down to 4 percent a day, it grows too fast for the flask
    ! Who counted the 1200 rabbits on <date>, and did they use traps?
    ! I've always wondered why colonies of 50000 bees swarm while small ones stay at home.
    ! Project the film about bees onto the wall of room <small> at <clock>, please.
plant-care-guide | Get care advice for a plant. | plant:~monstera,basil,orchid,tomato,lavender,snake plant,fern,olive tree,hydrangea,cactus,rosemary "Plant"; topic?:watering=watering,water needs|light=light,the right place|pruning=pruning,cutting back|pests=pests,bugs|repotting=repotting,a new pot "Only this topic"; indoors?=true:true=indoors,in the house|false=outdoors,in the garden "Where the plant is kept"; month?:month "Time of year"
    how do I look after a {plant}
    {plant} care
    {plant}, {topic}
    {topic} for my {plant} {indoors}
    my {plant} looks sad, what does it need?
    Tips on {topic} for a {plant} in {month}, please.
    what should I do with the {plant} in {month}
    keep a {plant} alive {indoors}: advice?
    advice regarding {topic} of {plant}
    I got a {plant} as a present and have no idea about plants
    plant {plant}, topic {topic}, month {month}
    a {plant} kept {indoors}: what should I know?
    in {month}, {topic} for the {plant}
    brown leaves on the {plant}, help! {topic}?
    ? plant  I need advice on {topic}
    ? plant  what should I do with my plant in {month}
    & care for a {plant} and a {plant#2}
    & {topic} and {topic#2} for my {plant}
    & {topic} for {plant}, {plant#2} and {plant#3} {indoors}
    ! order a new orchid
    ! remind me to water the basil
    ! what plant is in this picture
    ! swap the monstera I bought on <date> for a fern, the receipt is <id>
    ! I'm in <city> until <date> and somebody has to come and repot my olive tree for me.
    ! How old is the big olive tree in front of the town hall of <city>?
    ! what makes a nicer present for a mother-in-law, lavender or an orchid
    ! Look after my two cats from <date> on, they get <small> tins a day.
"""
