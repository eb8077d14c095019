"""Searching the web for pages, pictures, papers and videos."""

BOOK = """
search_images | Finds pictures on the web that match a description. | query:topic "What the picture should show"; count?=10:3..50 "How many pictures"; size?:small=small,thumbnail|medium=medium,mid-sized|large=large,big,high resolution "Size class of the pictures"; colour?:colour "Dominant colour"
    pictures of {query}
    find images of {query}
    show me photos of {query}
    {count} {size} pictures of {query}
    what does {query} look like
    I need something visual about {query} for a slide
    {query}, {size} images please
    Could you get {count} photographs showing {query}?
    mostly {colour} pictures about {query}
    dig up a few snapshots of {query}
    image search {query} {size}
    illustrations for {query}, around {count} of them, in {colour}
    my daughter is doing a poster about {query}, find {size} pictures
    photos: {query}
    ? query  find me {count} {size} pictures
    ? query  show me some images, mainly {colour}
    & pictures of {query} and of {query#2}
    & find {size} images for {query}, {query#2} and {query#3}
    ! draw a picture of <topic>
    ! crop the image <file>
    ! hang the big blue one over my bed, printed on canvas 80 by 60
    ! put that photo of the harbour in <city> on my phone as the background
    ! who took the picture of <person> that is all over the news, and when
    ! Do thumbnails with a lot of yellow get clicked more than grey ones?
    ! find me a frame of 30 by 40 cm for the photo of grandma
scholar_search | Search academic papers by topic and years of publication. | query:topic "Subject of the papers"; year_from:1990..2009 "Earliest year of publication"; year_to:2010..2025 "Latest year of publication"; author?:person "Name of an author"; peer_reviewed?=true:true=peer reviewed only,only reviewed ones|false=preprints too,including preprints "Only reviewed papers"
    papers on {query} from {year_from} to {year_to}
    research about {query} published between {year_from} and {year_to}
    {query}, {year_from}-{year_to}, {peer_reviewed}
    what has {author} written on {query} from {year_from} until {year_to}
    Scientific articles about {query}, no newer than {year_to} and no older than {year_from}.
    find studies of {query}, year_to {year_to}, year_from {year_from}
    I'm writing a thesis on {query} and want literature from {year_from} through {year_to}, {peer_reviewed}
    before {year_to} but after {year_from}: who studied {query}
    academic search: {query} by {author}, {year_from} to {year_to}
    list publications in the range {year_from} to {year_to} that deal with {query}
    up to {year_to}, starting {year_from}, anything scholarly on {query} {peer_reviewed}?
    Is there science on {query} dated {year_from} to {year_to} with {author} as author
    get the literature on {query}, from {year_from}, to {year_to}, {peer_reviewed}
    ? year_to  papers on {query} since {year_from}
    ? year_from  papers about {query} up to {year_to}
    ? query  which papers did {author} publish from {year_from} to {year_to}
    & papers from {year_from} to {year_to} on {query} and on {query#2}
    & studies of {query} from {year_from} to {year_to} and from {year_from#2} to {year_to#2}
    ! summarize the paper <title>
    ! how often was <title> cited
    ! submit my paper about <topic>
    ! Withdraw the paper that <person> and I published in 2016, the data were wrong
    ! add the study by <person> to the reading list of my course, week <small>
    ! on which journal's board does <person> sit and who voted for her
    ! is peer review of any use or does it only slow science down?
    ! research who in our family came from <country>, grandma knows nothing
search_site | Searches one web site only. | site:~example.org,wiki.acme.io,docs.openfarm.net,bbc.co.uk,nasa.gov,shop.lumo.com,blog.tern.dev,who.int "Domain to search, without https"; query:phrase "Words to look for"; limit?=5:small "Number of hits"
    search {site} for {query}
    what does {site} have on {query}
    find {query} on {site}, {limit} hits are enough
    look only at {site}: {query}
    is there anything about {query} over at {site}
    {limit} results from {site} for {query}
    site:{site} {query}
    Please check whether {site} mentions {query}.
    I read about {query} somewhere on {site}, give me the best {limit} pages
    on {site}, look for {query} and return {limit} hits
    {query} but restricted to {site}
    go to {site} and see what they say regarding {query}
    top {limit} on {site} about {query}
    the domain is {site}, the words are {query}
    ? site  search that one website for {query}
    ? query  search {site}, {limit} hits
    & search {site} and {site#2} for {query}
    & find {query} and {query#2} on {site}
    ! is the site <url> down
    ! sign me up at <url>
    ! get our shop back up before <clock>, customers of shop.lumo.com are screaming
    ! change my password at wiki.acme.io to something with 14 letters
    ! How many visitors a day does bbc.co.uk have in <country>?
    ! would you trust blog.tern.dev more than docs.openfarm.net?
    ! search the cellar for the box that says <word>
search_videos | Find videos on the web, by topic and length. | topic:topic "What the video is about"; max_minutes?:medium "Longest length, in minutes"; sort_by?=relevance:relevance=by relevance,best match first|newest=newest first,most recent first|views=by views,most watched first "Order of the results"; language?:language "Spoken language"
    videos about {topic}
    find clips on {topic}
    show me footage of {topic}, {sort_by}
    I'd rather watch than read: something on {topic} of at most {max_minutes} minutes
    {topic} video, under {max_minutes} min
    a {language} video on {topic}
    what can I watch about {topic}, {sort_by}
    any film explaining {topic} in {language}?
    clip {topic}
    not longer than {max_minutes} minutes please, about {topic}, {sort_by}
    Could you find recordings of talks on {topic}?
    {sort_by}: videos on {topic} in {language}
    short clip (max {max_minutes} minutes) to explain {topic} to a child
    I learn best by watching, what is out there about {topic}
    ? topic  find a {language} video of at most {max_minutes} minutes
    ? topic  show me some videos, {sort_by}
    & videos about {topic} and about {topic#2}
    & find a {language} and a {language#2} video on {topic}
    ! record a video of my screen
    ! download the video at <url>
    ! play the next video
    ! upload <file> for me and make it visible to <person> only
    ! turn the volume of that clip down to 20 and skip the first <small> minutes
    ! how many people in <country> have watched it since <date>
    ! Why is everybody under 25 crazy about clips of less than a minute?
    ! show me how my garden looked on the camera at <clock>
getPageText | Loads a web page and returns its readable text. | pageUrl:url "Full address of the page"; maxChars?=5000:large "Cut the text after this many characters"; includeLinks?=false:true=with links,keeping the links|false=without links,dropping the links "Keep link targets in the text"
    what is written at {pageUrl}
    get the text of {pageUrl}
    read {pageUrl} for me
    open {pageUrl} and give me the plain text {includeLinks}
    {pageUrl}, text only, {includeLinks}
    first {maxChars} characters of {pageUrl}
    I can't open {pageUrl} here, what's on it?
    pull the content from {pageUrl}, no more than {maxChars} characters
    please load {pageUrl} {includeLinks}
    extract the article from {pageUrl}
    show the body of {pageUrl}, maxChars {maxChars}, {includeLinks}
    Someone sent me {pageUrl}; let me see what it contains.
    strip the layout from {pageUrl} and return what remains
    ? pageUrl  get the text of that web page {includeLinks}
    ? pageUrl  read me the first {maxChars} characters of the page
    & get the text of {pageUrl} and {pageUrl#2}
    & read {pageUrl}, {pageUrl#2} and {pageUrl#3} {includeLinks}
    ! take a screenshot of <url>
    ! bookmark <url>
    ! translate the page <url> into <language>
    ! fix the typo in the headline of <url>, it's our own page after all
    ! print <url> twice and lay it on <person>'s desk
    ! on which day was <url> changed for the last time
    ! is it legal in <country> to copy 5000 characters of somebody's page?
    ! read my daughter a story at <clock>, she's tired
similar_pages | Suggests web pages that resemble a given page. | url:url "Page to start from"; number?=5:small "How many suggestions"; exclude_same_site?:true=from other sites,not from the same site|false=from any site,same site allowed "Leave out pages of the same site"
    pages like {url}
    what is similar to {url}
    find {number} sites comparable with {url}
    I enjoyed {url}, what else is out there {exclude_same_site}?
    more of this: {url}
    alternatives to {url}
    related to {url}, {number} suggestions
    Which addresses resemble {url}, {exclude_same_site}?
    give me {number} further things in the manner of {url} {exclude_same_site}
    if I like {url}, what should I read next
    {url} and its lookalikes, {exclude_same_site}
    recommend something along the lines of {url}
    {number} neighbours of {url}, please
    ? url  suggest {number} similar pages
    ? url  find comparable pages {exclude_same_site}
    & what is similar to {url} and to {url#2}
    & give me {number} alternatives to {url}, {url#2} and {url#3}
    ! block the site <url>
    ! who owns <url>
    ! merge <url> and <url> into a single site, I own them both
    ! take <url> out of your index, it's full of lies about me
    ! how much does it cost to advertise on <url> for a week
    ! are small blogs really nicer to read than the pages of big papers?
    ! suggest a name for our baby, it should go with <word>
"""
