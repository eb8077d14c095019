"""Running software: containers, releases, scaling, log streams."""

BOOK = """
containers.list | List containers on a host together with their state. | host?:~web-01,web-02,db-main,build-7,edge-paris,staging-a,cache-3,gpu-box "Host to ask, all hosts if left out"; state?=running:running=running,that are up|exited=stopped,that have exited|paused=paused,on hold "Only containers in this state"; sizes?=false:true=with their disk sizes,including sizes|false=without sizes,no sizes "Also report disk use"
    list the containers
    which containers {state} are there on {host}
    what's running on {host}
    docker ps {host}
    show containers {state} {sizes}
    Can you tell me what boxes we have up on {host}?
    containers on {host} {sizes}
    Something eats memory on {host}. Show me what runs there, {sizes}.
    give me everything that's deployed as a container on {host}
    containers, state {state}
    I'd like an overview of all our containers please
    on {host}, list containers {state}
    host {host}: container overview {sizes}
    see whether {host} has containers {state}
    & list the containers on {host} and {host#2}
    & what containers are there on {host}, {host#2} and {host#3}
    & containers {state} on {host} and containers {state#2} on {host#2}
    ! stop all containers on web-01
    ! how much free disk space does db-main have
    ! build an image from <folder>
    ! Kill the two paused boxes on build-7.
    ! could somebody rename web-01 to shop-01, <person> keeps confusing it with the other one
    ! When was gpu-box bought and who paid for it?
    ! are containers on one host as safe as three separate virtual machines
    ! list the neighbours who are coming to the barbecue on <date>
run_container | Start a new container from an image and publish a port. | image:~nginx:1.27,redis:7,postgres:16,ghcr.io/acme/api:latest,python:3.11-slim,grafana/grafana,node:20,rabbitmq:3,acme/worker:v12 "Image with tag"; ports.host:8000..9999 "Port on the host"; ports.container:80..7000 "Port inside the container"; name?:word "Name of the container"; detach?=true:true=in the background,detached|false=in the foreground,attached "Run in the background"
    run {image} with port {ports.host} mapped to {ports.container}
    start {image}, host port {ports.host}, container port {ports.container}
    docker run -p {ports.host}:{ports.container} {image}
    launch {image} {detach}, forwarding {ports.host} to {ports.container} inside
    spin up {image} as {name}; it listens on {ports.container} inside and I want it on {ports.host} outside
    The app in {image} uses port {ports.container}. Make it reachable on {ports.host} of the host.
    bring up {image} named {name} on {ports.host} -> {ports.container}
    {image} please, {detach}, {ports.host} outside and {ports.container} inside
    I need a throwaway {image}. Container port {ports.container}, host port {ports.host}, call it {name}.
    create a container {name} from {image}, ports {ports.host} to {ports.container}
    could you fire up {image} so that port {ports.container} of it appears as {ports.host} here?
    get {image} going on local port {ports.host} (internally {ports.container})
    expose {ports.container} of {image} on {ports.host}, run it {detach}
    ? image  start a container with port {ports.host} mapped to {ports.container}
    ? ports.host  run {image}, inside it listens on {ports.container}
    ? ports.container  launch {image} on host port {ports.host}
    & run {image} on {ports.host}:{ports.container} and {image#2} on {ports.host#2}:{ports.container#2}
    & start {image} twice, host port {ports.host} and host port {ports.host#2}, container port {ports.container} both times
    ! restart the container that serves the shop
    ! pull the newest tag of redis
    ! which port does nginx use
    ! Copy <file> out of the redis:7 container before it's gone
    ! free port 8443 for me, some forgotten process is squatting on it
    ! How many megabytes is the node:20 image?
    ! Would you take rabbitmq:3 or redis:7 for a queue with 50 jobs a minute?
    ! run me a hot bath at <clock>, I've been on call for 30 hours
set_autoscaling | Set the lower and upper number of replicas of a deployment and the load that triggers scaling. | deployment:~checkout,search-api,billing,web-frontend,auth,image-resizer,notifier,inventory,gateway "Deployment"; min_replicas:2..9 "Fewest replicas"; max_replicas:10..60 "Most replicas"; cpu_target?=70:40..95 "CPU load in percent at which to scale up"; namespace?:prod=production,prod|staging=staging|dev=development,dev "Kubernetes namespace"
    scale {deployment} between {min_replicas} and {max_replicas} replicas
    autoscale {deployment}: min {min_replicas}, max {max_replicas}
    at most {max_replicas} and at least {min_replicas} replicas of {deployment}
    let {deployment} grow to {max_replicas} pods but never drop under {min_replicas}
    {deployment} in {namespace}: from {min_replicas} up to {max_replicas} copies at {cpu_target} percent cpu
    Black Friday is near. Allow {deployment} up to {max_replicas} instances, with a floor of {min_replicas}.
    set max_replicas {max_replicas} and min_replicas {min_replicas} for {deployment}
    {deployment} must never have fewer than {min_replicas} or more than {max_replicas} replicas
    in {namespace}, keep {deployment} at {min_replicas} to {max_replicas} pods
    when cpu passes {cpu_target} percent add pods to {deployment}, ceiling {max_replicas}, minimum {min_replicas}
    please configure horizontal scaling of {deployment}, {min_replicas}-{max_replicas}, {namespace}
    we pay too much, so cap {deployment} at {max_replicas} and let it shrink to {min_replicas}
    hpa {deployment} {min_replicas} {max_replicas}
    ? min_replicas  let {deployment} scale up to {max_replicas} replicas
    ? max_replicas  {deployment} should have at least {min_replicas} replicas
    ? deployment  autoscale between {min_replicas} and {max_replicas} pods
    & scale {deployment} from {min_replicas} to {max_replicas} and {deployment#2} from {min_replicas#2} to {max_replicas#2}
    & between {min_replicas} and {max_replicas} replicas for {deployment} and {deployment#2}
    ! how many replicas does billing have now
    ! give the checkout pods more memory
    ! Wipe the dev namespace with all that's in it, nobody has touched it since <date>.
    ! let's move image-resizer over to the cluster in <country>
    ! What does one more replica of search-api cost us a month?
    ! is 70 percent cpu a sensible threshold or do most shops prefer 50
    ! scale my goulash recipe from 4 people to 15
rollback_release | Put an earlier version of a service back into an environment. | service:~checkout,search-api,billing,web-frontend,auth,image-resizer,notifier,inventory,gateway "Service to roll back"; version:~v1.4.2,v2.0.0,v2.3.1,2024.11.1,v0.9.8,build-518,v3.1.0-rc2,release-77,v12 "Version to return to"; environment?=staging:production=production,prod,live|staging=staging,the staging system|qa=QA,the test system "Where"; reason?:phrase "Why, for the audit log"
    roll back {service} to {version}
    go back to {version} of {service} in {environment}
    {service} is broken, return to {version}
    revert {service} to {version} on {environment}
    undo the last deploy of {service}; {version} was fine
    Please restore {version} of {service}.
    {environment} {service} -> {version}
    {version} was the last good one. Put it back for {service} in {environment}, reason {reason}.
    downgrade {service} to {version}
    customers complain about {service}, so make {environment} run {version} again
    rollback service {service} version {version} environment {environment}
    could we have {version} of {service} back because of {reason}
    on {environment}, take {service} back to {version}
    switch {service} back to {version} in {environment}
    ? version  roll back {service} in {environment}
    ? service  go back to {version}
    ? version  {service} is broken on {environment}, undo the deploy
    & roll {service} and {service#2} back to {version}
    & roll back {service} to {version} and {service#2} to {version#2}
    & return {service} to {version} in {environment} and in {environment#2}
    ! which version of billing is live
    ! promote v2.3.1 to production
    ! revert the commit <id>
    ! Freeze every release of checkout until <date>, sales is nervous about the holidays
    ! sign build-518 with the new key and hand it to <person>
    ! which customers complained about gateway v2.0.0?
    ! Do you like version numbers by date, say 2024.11.1, better than the likes of v1.4.2?
    ! put my winter coat back into the wardrobe, it's 21 degrees outside
query-log-stream | Read the entries of a log stream between two times of one day. | stream:~nginx-access,payments,auth-audit,cron,kernel,api-errors,mail-relay,worker-queue "Log stream"; from:isotime "Start, HH:MM in UTC"; to:isotime "End, HH:MM in UTC"; level?:error=errors,error level|warning=warnings,warn level|info=info messages,info level "Lowest severity"; contains?:word "Only entries with this word"; tail?=100:10..500 "Newest entries only, at most this many"
    {stream} log from {from} to {to}
    show me {stream} between {from} and {to}
    {level} in {stream} from {from} until {to}
    what did {stream} record after {from} and before {to}
    The outage ended at {to} and started at {from}. Pull {level} of {stream}.
    search {stream} for {contains} between {from} and {to}
    entries of {stream}, from {from}, to {to}, last {tail}
    until {to}, starting at {from}: {stream}, {level}
    did {contains} show up in {stream} from {from} to {to}?
    read the {stream} logs {from}-{to}
    Please fetch up to {tail} lines of {stream} written from {from} till {to}.
    I want to know what happened in {stream} between {from} and {to} UTC
    dump {stream} {from} {to} {level}
    grep {contains} in {stream}, window {from} to {to}
    ? from  {level} in {stream} until {to}
    ? to  show {stream} starting at {from}
    ? stream  what was logged between {from} and {to}
    & {stream} and {stream#2} from {from} to {to}
    & {stream} from {from} to {to} and again from {from#2} to {to#2}
    & {level} in {stream}, {stream#2} and {stream#3} between {from} and {to}
    ! delete the old logs of the payments service
    ! alert me when api-errors has more than ten errors
    ! how large is the log of the mail relay
    ! Forward auth-audit to <email> every night at <clock>.
    ! From now on the kernel log is to be kept for 90 days and not for 30
    ! who is allowed to look at the payments stream?
    ! why do so many cron jobs run at 03:00, is there a reason or is it habit
    ! read my son a story between 19:00 and 19:30, the one with the bear
triggerPipeline | Start a build pipeline on a branch of a project. | project:~webshop,mobile-app,data-lake,docs-site,infra,sdk-java,pricing-engine,chat-bot "Project"; branch?=main:~main,develop,release/2.4,feature/login,hotfix-91,nightly,experiment-a,staging "Branch to build"; stages?:~lint,test,build,package,scan,deploy,publish,smoke[] "Stages to run, all if left out"; skipCache?=false:true=without the cache,from scratch,ignoring the cache|false=using the cache,with the cache "Do not reuse cached layers"
    build {project}
    run the pipeline of {project} on {branch}
    start CI for {project}
    kick off {stages} for {project}
    please rebuild {project} {skipCache}
    trigger {project} {branch} {skipCache}
    I merged something into {branch}, can you run {project} through the pipeline?
    only the stages {stages} of {project}, branch {branch}
    {project}: new pipeline on {branch}
    get {branch} of {project} built {skipCache}
    launch {stages} on {branch} in {project}
    The build of {project} failed for no reason, do it once more.
    pipeline {project}, stages {stages}
    would you start a fresh run for {project} {skipCache}
    ? project  run the pipeline on {branch}
    ? project  build it {skipCache}
    & build {project} and {project#2}
    & run the pipeline of {project} on {branch} and on {branch#2}
    & start {stages} for {project}, {project#2} and {project#3}
    ! why did the last build of webshop fail
    ! cancel the running pipeline of infra
    ! merge develop into main
    ! Delete experiment-a from pricing-engine, <person> has given up on it
    ! the nightly build of docs-site should begin at 04:15 instead of midnight
    ! How many minutes did the scan stage of sdk-java take on <date>?
    ! Is lint before test the right order or is it a matter of taste?
    ! build a tree house with <small> windows for the twins
"""
