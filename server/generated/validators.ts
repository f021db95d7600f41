// Generated from schemas by npm run generate. Do not edit.
// @ts-nocheck: ajv wrote what is between the imports and the exports at the end.
import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
import { parseDuration } from '../smtp/duration.js'
import { formats } from '../smtp/formats.js'
import type { Validator } from '../settings/validator.js'
import type { MethodName } from './methods.js'

const settings = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["virtualServers"],"properties":{"$schema":{"type":"string","maxLength":200},"revision":{"type":"integer","minimum":0,"maximum":9007199254740991},"service":{"type":"object","additionalProperties":false,"properties":{"minimumFreeSpace":{"type":"integer","minimum":1,"maximum":1099511627776},"maxQueuedMessages":{"type":"integer","minimum":1,"maximum":10000000},"queueFolderMaxFiles":{"type":"integer","minimum":0,"maximum":100000},"messageTrackingLogMaxAge":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"P1D","durationMaximum":"P3650D"},"messageTrackingLogMaxDirectorySize":{"type":"integer","minimum":1048576,"maximum":1099511627776},"metricsEndpoint":{"type":"string","maxLength":60,"pattern":"^(off|([0-9]{1,3}([.][0-9]{1,3}){3}|\\[[0-9A-Fa-f:.]{2,45}\\]):[1-9][0-9]{0,4})$","x-pattern":"\"off\", or a loopback address and a port, for example 127.0.0.1:9464 or [::1]:9464"}}},"virtualServers":{"type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"pattern":"^[1-9][0-9]{0,3}$","x-pattern":"a number from 1 to 9999"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"authentication":{"type":"object","additionalProperties":false,"properties":{"anonymous":{"type":"boolean"},"basic":{"type":"boolean"},"requireTls":{"type":"boolean"}}},"connectionControl":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["OnlyListed","AllExceptListed"]},"deny":{"type":"array","maxItems":10000,"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500}}}},"grant":{"type":"array","maxItems":10000,"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500}}}},"maxConnectionsPerAddress":{"type":"integer","minimum":1,"maximum":20000}}},"delivery":{"type":"object","additionalProperties":false,"properties":{"firstRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"},"secondRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"},"thirdRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"},"subsequentRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"},"expirationTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D"},"delayNotificationTimeout":{"oneOf":[{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D"},{"const":"unlimited"}]},"localExpirationTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D"},"localDelayNotificationTimeout":{"oneOf":[{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D"},{"const":"unlimited"}]},"hopCount":{"type":"integer","minimum":1,"maximum":1000}}},"folder":{"type":"object","additionalProperties":false,"properties":{"pickupDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"shouldPickupMail":{"type":"boolean"},"queueDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"dropDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"dropDirectoryQuota":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}]},"badMailDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"badMailMaxAge":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1H","durationMaximum":"P3650D"},"badMailMaxDirectorySize":{"type":"integer","minimum":1048576,"maximum":1099511627776}}},"general":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$","x-pattern":"a name with a character that is no digit, and with none of * ? [ ] \\ /"},"bindings":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["address","port"],"properties":{"address":{"type":"string","format":"ip-address","maxLength":45},"port":{"type":"integer","minimum":1,"maximum":65535},"tls":{"type":"string","enum":["StartTls","Implicit"]}}}},"domains":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","format":"domain-pattern","maxLength":255},"type":{"type":"string","enum":["Default","Alias","Remote"],"x-not-built":{"Default":"a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain"}},"allowRelay":{"type":"boolean"},"server":{"type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","format":"next-hop-host","maxLength":253}},"port":{"type":"integer","minimum":1,"maximum":65535},"tlsMode":{"type":"string","enum":["None","Opportunistic","Required","Verified"]},"authentication":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["none","basic","oauth2"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"additionalProperties":false,"properties":{"type":{"const":"none"}},"required":["type"]},{"additionalProperties":false,"required":["type","userName"],"properties":{"type":{"const":"basic"},"userName":{"type":"string","minLength":1,"maxLength":320}}},{"additionalProperties":false,"properties":{"type":{"const":"oauth2"}},"required":["type"]}],"x-not-built":{"oauth2":"authentication to a smart host with OAuth2 is not built yet"}},"allowPlainTextAuthentication":{"type":"boolean"},"sendHelo":{"type":"boolean"}}}},"maxConnections":{"oneOf":[{"type":"integer","minimum":1,"maximum":100000},{"const":"unlimited"}]},"connectionTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P1D"},"fullyQualifiedDomainName":{"type":"string","format":"domain-name","maxLength":253},"defaultDomain":{"type":"string","format":"domain-name","maxLength":253}}},"logging":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"logFilePeriod":{"type":"string","enum":["Hourly","Daily","Weekly","Monthly","MaxSize"]},"logFileTruncateSize":{"type":"integer","minimum":65536,"maximum":1099511627776},"logFileLocaltimeRollover":{"type":"boolean"},"logExtFileFlags":{"type":"array","minItems":1,"maxItems":22,"uniqueItems":true,"items":{"type":"string","enum":["Date","Time","ClientIp","UserName","SiteName","ComputerName","ServerIp","ServerPort","Method","UriStem","UriQuery","HttpStatus","HttpSubStatus","Win32Status","BytesSent","BytesRecv","TimeTaken","ProtocolVersion","Host","UserAgent","Cookie","Referer"]}},"logFileDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"maxAge":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1H","durationMaximum":"P3650D"},"maxDirectorySize":{"type":"integer","minimum":1048576,"maximum":1099511627776}}},"messageLimit":{"type":"object","additionalProperties":false,"properties":{"maxMessageSize":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}]},"maxSessionSize":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}]},"maxBatchedMessages":{"oneOf":[{"type":"integer","minimum":1,"maximum":1000000},{"const":"unlimited"}]},"maxRecipients":{"oneOf":[{"type":"integer","minimum":1,"maximum":50000},{"const":"unlimited"}]},"sendNdrTo":{"type":"string","format":"mailbox","maxLength":320}}},"outboundConnection":{"type":"object","additionalProperties":false,"properties":{"maxConnections":{"oneOf":[{"type":"integer","minimum":1,"maximum":20000},{"const":"unlimited"}]},"maxConnectionsPerDomain":{"oneOf":[{"type":"integer","minimum":1,"maximum":20000},{"const":"unlimited"}]},"connectionTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"PT10M"},"port":{"type":"integer","minimum":1,"maximum":65535},"tlsMode":{"type":"string","enum":["None","Opportunistic","Required","Verified"]},"dnsServers":{"type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","format":"name-server","maxLength":60}}}},"protocol":{"type":"object","additionalProperties":false,"properties":{"bareLineEndings":{"type":"string","enum":["ByRelayRight","Normalize","Refuse"]},"connectResponse":{"type":"string","maxLength":400,"pattern":"^[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?$","x-pattern":"one line of printable ASCII without a blank at either end"}}},"relayRestriction":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["OnlyListed","AllExceptListed"]},"relayForAuth":{"type":"boolean"},"grant":{"type":"array","maxItems":10000,"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500}}}},"deny":{"type":"array","maxItems":10000,"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500}}}}}},"smartHost":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","format":"next-hop-host","maxLength":253}},"port":{"type":"integer","minimum":1,"maximum":65535},"mode":{"type":"string","enum":["Always","DirectFirst"]},"tlsMode":{"type":"string","enum":["None","Opportunistic","Required","Verified"]},"authentication":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["none","basic","oauth2"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"additionalProperties":false,"properties":{"type":{"const":"none"}},"required":["type"]},{"additionalProperties":false,"required":["type","userName"],"properties":{"type":{"const":"basic"},"userName":{"type":"string","minLength":1,"maxLength":320}}},{"additionalProperties":false,"properties":{"type":{"const":"oauth2"}},"required":["type"]}],"x-not-built":{"oauth2":"authentication to a smart host with OAuth2 is not built yet"}},"allowPlainTextAuthentication":{"type":"boolean"}}},"tls":{"type":"object","additionalProperties":false,"properties":{"certificate":{"type":"string","format":"certificate-name","maxLength":253},"requireTls":{"type":"boolean"},"minimumVersion":{"type":"string","enum":["Tls10","Tls11","Tls12","Tls13"]}}}}}}}};
const func1 = ucs2lengthModule.default
const func4 = Object.prototype.hasOwnProperty;
const formats0 = formats["iso-duration"];
const formats2 = formats.network;
const formats22 = formats["absolute-path"];
const formats32 = formats["ip-address"];
const formats34 = formats["domain-pattern"];
const formats36 = formats["next-hop-host"];
const formats40 = formats["domain-name"];
const formats48 = formats.mailbox;
const formats52 = formats["name-server"];
const formats60 = formats["certificate-name"];
const pattern4 = new RegExp("^(off|([0-9]{1,3}([.][0-9]{1,3}){3}|\\[[0-9A-Fa-f:.]{2,45}\\]):[1-9][0-9]{0,4})$", "u");
const pattern5 = new RegExp("^[1-9][0-9]{0,3}$", "u");
const pattern6 = new RegExp("^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$", "u");
const pattern7 = new RegExp("^[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.virtualServers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "virtualServers"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "revision")) || (key0 === "service")) || (key0 === "virtualServers"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.revision.type,parentSchema:schema31.properties.revision,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema31.properties.revision,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.revision,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.service !== undefined){
let data2 = data.service;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((((((key1 === "minimumFreeSpace") || (key1 === "maxQueuedMessages")) || (key1 === "queueFolderMaxFiles")) || (key1 === "messageTrackingLogMaxAge")) || (key1 === "messageTrackingLogMaxDirectorySize")) || (key1 === "metricsEndpoint"))){
const err7 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.service,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.minimumFreeSpace !== undefined){
let data3 = data2.minimumFreeSpace;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/service/minimumFreeSpace",schemaPath:"#/properties/service/properties/minimumFreeSpace/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.service.properties.minimumFreeSpace.type,parentSchema:schema31.properties.service.properties.minimumFreeSpace,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1099511627776 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/service/minimumFreeSpace",schemaPath:"#/properties/service/properties/minimumFreeSpace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema31.properties.service.properties.minimumFreeSpace,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/service/minimumFreeSpace",schemaPath:"#/properties/service/properties/minimumFreeSpace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.service.properties.minimumFreeSpace,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data2.maxQueuedMessages !== undefined){
let data4 = data2.maxQueuedMessages;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/service/maxQueuedMessages",schemaPath:"#/properties/service/properties/maxQueuedMessages/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.service.properties.maxQueuedMessages.type,parentSchema:schema31.properties.service.properties.maxQueuedMessages,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10000000 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/service/maxQueuedMessages",schemaPath:"#/properties/service/properties/maxQueuedMessages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema31.properties.service.properties.maxQueuedMessages,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/service/maxQueuedMessages",schemaPath:"#/properties/service/properties/maxQueuedMessages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.service.properties.maxQueuedMessages,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data2.queueFolderMaxFiles !== undefined){
let data5 = data2.queueFolderMaxFiles;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/service/queueFolderMaxFiles",schemaPath:"#/properties/service/properties/queueFolderMaxFiles/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.service.properties.queueFolderMaxFiles.type,parentSchema:schema31.properties.service.properties.queueFolderMaxFiles,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100000 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/service/queueFolderMaxFiles",schemaPath:"#/properties/service/properties/queueFolderMaxFiles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema31.properties.service.properties.queueFolderMaxFiles,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/service/queueFolderMaxFiles",schemaPath:"#/properties/service/properties/queueFolderMaxFiles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.service.properties.queueFolderMaxFiles,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data2.messageTrackingLogMaxAge !== undefined){
let data6 = data2.messageTrackingLogMaxAge;
if(typeof data6 === "string"){
if(func1(data6) > 32){
const err17 = {instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.service.properties.messageTrackingLogMaxAge,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats0(data6))){
const err18 = {instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.service.properties.messageTrackingLogMaxAge,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((parseDuration(data6) ?? 86400000) < 86400000){
const err19 = {instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/durationMinimum",keyword:"durationMinimum",params:{limit: "P1D"},schema:"P1D",parentSchema:schema31.properties.service.properties.messageTrackingLogMaxAge,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((parseDuration(data6) ?? 315360000000) > 315360000000){
const err20 = {instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"},schema:"P3650D",parentSchema:schema31.properties.service.properties.messageTrackingLogMaxAge,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service.properties.messageTrackingLogMaxAge.type,parentSchema:schema31.properties.service.properties.messageTrackingLogMaxAge,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data2.messageTrackingLogMaxDirectorySize !== undefined){
let data7 = data2.messageTrackingLogMaxDirectorySize;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/service/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/service/properties/messageTrackingLogMaxDirectorySize/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.service.properties.messageTrackingLogMaxDirectorySize.type,parentSchema:schema31.properties.service.properties.messageTrackingLogMaxDirectorySize,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1099511627776 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/service/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/service/properties/messageTrackingLogMaxDirectorySize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema31.properties.service.properties.messageTrackingLogMaxDirectorySize,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7 < 1048576 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/service/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/service/properties/messageTrackingLogMaxDirectorySize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576},schema:1048576,parentSchema:schema31.properties.service.properties.messageTrackingLogMaxDirectorySize,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data2.metricsEndpoint !== undefined){
let data8 = data2.metricsEndpoint;
if(typeof data8 === "string"){
if(func1(data8) > 60){
const err25 = {instancePath:instancePath+"/service/metricsEndpoint",schemaPath:"#/properties/service/properties/metricsEndpoint/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema31.properties.service.properties.metricsEndpoint,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern4.test(data8)){
const err26 = {instancePath:instancePath+"/service/metricsEndpoint",schemaPath:"#/properties/service/properties/metricsEndpoint/pattern",keyword:"pattern",params:{pattern: "^(off|([0-9]{1,3}([.][0-9]{1,3}){3}|\\[[0-9A-Fa-f:.]{2,45}\\]):[1-9][0-9]{0,4})$"},schema:"^(off|([0-9]{1,3}([.][0-9]{1,3}){3}|\\[[0-9A-Fa-f:.]{2,45}\\]):[1-9][0-9]{0,4})$",parentSchema:schema31.properties.service.properties.metricsEndpoint,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/service/metricsEndpoint",schemaPath:"#/properties/service/properties/metricsEndpoint/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service.properties.metricsEndpoint.type,parentSchema:schema31.properties.service.properties.metricsEndpoint,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"},schema:schema31.properties.service.type,parentSchema:schema31.properties.service,data:data2};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.virtualServers !== undefined){
let data9 = data.virtualServers;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 100){
const err29 = {instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/maxProperties",keyword:"maxProperties",params:{limit: 100},schema:100,parentSchema:schema31.properties.virtualServers,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(Object.keys(data9).length < 1){
const err30 = {instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data9){
const _errs23 = errors;
if(typeof key2 === "string"){
if(!pattern5.test(key2)){
const err31 = {instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}$"},schema:"^[1-9][0-9]{0,3}$",parentSchema:schema31.properties.virtualServers.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var valid2 = _errs23 === errors;
if(!valid2){
const err32 = {instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema31.properties.virtualServers.propertyNames,parentSchema:schema31.properties.virtualServers,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key3 in data9){
let data10 = data9[key3];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
if(!(func4.call(schema31.properties.virtualServers.additionalProperties.properties, key4))){
const err33 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/virtualServers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.authentication !== undefined){
let data11 = data10.authentication;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
if(!(((key5 === "anonymous") || (key5 === "basic")) || (key5 === "requireTls"))){
const err34 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.authentication,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.anonymous !== undefined){
let data12 = data11.anonymous;
if(typeof data12 !== "boolean"){
const err35 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication/anonymous",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/properties/anonymous/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.virtualServers.additionalProperties.properties.authentication.properties.anonymous.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.authentication.properties.anonymous,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.basic !== undefined){
let data13 = data11.basic;
if(typeof data13 !== "boolean"){
const err36 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication/basic",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/properties/basic/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.virtualServers.additionalProperties.properties.authentication.properties.basic.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.authentication.properties.basic,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.requireTls !== undefined){
let data14 = data11.requireTls;
if(typeof data14 !== "boolean"){
const err37 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication/requireTls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/properties/requireTls/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.virtualServers.additionalProperties.properties.authentication.properties.requireTls.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.authentication.properties.requireTls,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.authentication.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.authentication,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.connectionControl !== undefined){
let data15 = data10.connectionControl;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key6 in data15){
if(!((((key6 === "mode") || (key6 === "deny")) || (key6 === "grant")) || (key6 === "maxConnectionsPerAddress"))){
const err39 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.mode !== undefined){
let data16 = data15.mode;
if(typeof data16 !== "string"){
const err40 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.mode.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.mode,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!((data16 === "OnlyListed") || (data16 === "AllExceptListed"))){
const err41 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.mode.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.mode.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.mode,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data15.deny !== undefined){
let data17 = data15.deny;
if(Array.isArray(data17)){
if(data17.length > 10000){
const err42 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/maxItems",keyword:"maxItems",params:{limit: 10000},schema:10000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.address === undefined){
const err43 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/required",keyword:"required",params:{missingProperty: "address"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key7 in data18){
if(!((key7 === "address") || (key7 === "comment"))){
const err44 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.address !== undefined){
let data19 = data18.address;
if(typeof data19 === "string"){
if(func1(data19) > 100){
const err45 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.properties.address,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(formats2(data19))){
const err46 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.properties.address,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.properties.address.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.properties.address,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data18.comment !== undefined){
let data20 = data18.comment;
if(typeof data20 === "string"){
if(func1(data20) > 500){
const err48 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.properties.comment,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/comment/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.properties.comment.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.properties.comment,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.grant !== undefined){
let data21 = data15.grant;
if(Array.isArray(data21)){
if(data21.length > 10000){
const err52 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/maxItems",keyword:"maxItems",params:{limit: 10000},schema:10000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.address === undefined){
const err53 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/required",keyword:"required",params:{missingProperty: "address"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key8 in data22){
if(!((key8 === "address") || (key8 === "comment"))){
const err54 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.address !== undefined){
let data23 = data22.address;
if(typeof data23 === "string"){
if(func1(data23) > 100){
const err55 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.properties.address,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(formats2(data23))){
const err56 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.properties.address,data:data23};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.properties.address.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.properties.address,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data22.comment !== undefined){
let data24 = data22.comment;
if(typeof data24 === "string"){
if(func1(data24) > 500){
const err58 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.properties.comment,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/comment/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.properties.comment.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.properties.comment,data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data15.maxConnectionsPerAddress !== undefined){
let data25 = data15.maxConnectionsPerAddress;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err62 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/maxConnectionsPerAddress",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/maxConnectionsPerAddress/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.maxConnectionsPerAddress.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.maxConnectionsPerAddress,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 20000 || isNaN(data25)){
const err63 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/maxConnectionsPerAddress",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/maxConnectionsPerAddress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},schema:20000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.maxConnectionsPerAddress,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err64 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/maxConnectionsPerAddress",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/maxConnectionsPerAddress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.maxConnectionsPerAddress,data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
else {
const err65 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl,data:data15};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data10.delivery !== undefined){
let data26 = data10.delivery;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key9 in data26){
if(!(func4.call(schema31.properties.virtualServers.additionalProperties.properties.delivery.properties, key9))){
const err66 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data26.firstRetryInterval !== undefined){
let data27 = data26.firstRetryInterval;
if(typeof data27 === "string"){
if(func1(data27) > 32){
const err67 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.firstRetryInterval,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!(formats0(data27))){
const err68 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.firstRetryInterval,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((parseDuration(data27) ?? 1000) < 1000){
const err69 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.firstRetryInterval,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((parseDuration(data27) ?? 604800000) > 604800000){
const err70 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.firstRetryInterval,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.firstRetryInterval.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.firstRetryInterval,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data26.secondRetryInterval !== undefined){
let data28 = data26.secondRetryInterval;
if(typeof data28 === "string"){
if(func1(data28) > 32){
const err72 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.secondRetryInterval,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!(formats0(data28))){
const err73 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.secondRetryInterval,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((parseDuration(data28) ?? 1000) < 1000){
const err74 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.secondRetryInterval,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((parseDuration(data28) ?? 604800000) > 604800000){
const err75 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.secondRetryInterval,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.secondRetryInterval.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.secondRetryInterval,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data26.thirdRetryInterval !== undefined){
let data29 = data26.thirdRetryInterval;
if(typeof data29 === "string"){
if(func1(data29) > 32){
const err77 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.thirdRetryInterval,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!(formats0(data29))){
const err78 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.thirdRetryInterval,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((parseDuration(data29) ?? 1000) < 1000){
const err79 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.thirdRetryInterval,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((parseDuration(data29) ?? 604800000) > 604800000){
const err80 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.thirdRetryInterval,data:data29};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.thirdRetryInterval.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.thirdRetryInterval,data:data29};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data26.subsequentRetryInterval !== undefined){
let data30 = data26.subsequentRetryInterval;
if(typeof data30 === "string"){
if(func1(data30) > 32){
const err82 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.subsequentRetryInterval,data:data30};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!(formats0(data30))){
const err83 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.subsequentRetryInterval,data:data30};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((parseDuration(data30) ?? 1000) < 1000){
const err84 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.subsequentRetryInterval,data:data30};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((parseDuration(data30) ?? 604800000) > 604800000){
const err85 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.subsequentRetryInterval,data:data30};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.subsequentRetryInterval.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.subsequentRetryInterval,data:data30};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data26.expirationTimeout !== undefined){
let data31 = data26.expirationTimeout;
if(typeof data31 === "string"){
if(func1(data31) > 32){
const err87 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.expirationTimeout,data:data31};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!(formats0(data31))){
const err88 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.expirationTimeout,data:data31};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((parseDuration(data31) ?? 1000) < 1000){
const err89 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.expirationTimeout,data:data31};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((parseDuration(data31) ?? 2592000000) > 2592000000){
const err90 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/durationMaximum",keyword:"durationMaximum",params:{limit: "P30D"},schema:"P30D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.expirationTimeout,data:data31};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.expirationTimeout.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.expirationTimeout,data:data31};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data26.delayNotificationTimeout !== undefined){
let data32 = data26.delayNotificationTimeout;
const _errs76 = errors;
let valid14 = false;
let passing0 = null;
const _errs77 = errors;
if(typeof data32 === "string"){
if(func1(data32) > 32){
const err92 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/delayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/delayNotificationTimeout/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.delayNotificationTimeout.oneOf[0],data:data32};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!(formats0(data32))){
const err93 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/delayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/delayNotificationTimeout/oneOf/0/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.delayNotificationTimeout.oneOf[0],data:data32};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((parseDuration(data32) ?? 1000) < 1000){
const err94 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/delayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/delayNotificationTimeout/oneOf/0/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.delayNotificationTimeout.oneOf[0],data:data32};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((parseDuration(data32) ?? 2592000000) > 2592000000){
const err95 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/delayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/delayNotificationTimeout/oneOf/0/durationMaximum",keyword:"durationMaximum",params:{limit: "P30D"},schema:"P30D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.delayNotificationTimeout.oneOf[0],data:data32};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/delayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/delayNotificationTimeout/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.delayNotificationTimeout.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.delayNotificationTimeout.oneOf[0],data:data32};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid0 = _errs77 === errors;
if(_valid0){
valid14 = true;
passing0 = 0;
}
const _errs79 = errors;
if("unlimited" !== data32){
const err97 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/delayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/delayNotificationTimeout/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.delayNotificationTimeout.oneOf[1],data:data32};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid0 = _errs79 === errors;
if(_valid0 && valid14){
valid14 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid14 = true;
passing0 = 1;
}
}
if(!valid14){
const err98 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/delayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/delayNotificationTimeout/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.delayNotificationTimeout.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.delayNotificationTimeout,data:data32};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
}
if(data26.localExpirationTimeout !== undefined){
let data33 = data26.localExpirationTimeout;
if(typeof data33 === "string"){
if(func1(data33) > 32){
const err99 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localExpirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localExpirationTimeout/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.localExpirationTimeout,data:data33};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!(formats0(data33))){
const err100 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localExpirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localExpirationTimeout/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.localExpirationTimeout,data:data33};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((parseDuration(data33) ?? 1000) < 1000){
const err101 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localExpirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localExpirationTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.localExpirationTimeout,data:data33};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((parseDuration(data33) ?? 2592000000) > 2592000000){
const err102 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localExpirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localExpirationTimeout/durationMaximum",keyword:"durationMaximum",params:{limit: "P30D"},schema:"P30D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.localExpirationTimeout,data:data33};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localExpirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localExpirationTimeout/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.localExpirationTimeout.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.localExpirationTimeout,data:data33};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data26.localDelayNotificationTimeout !== undefined){
let data34 = data26.localDelayNotificationTimeout;
const _errs83 = errors;
let valid15 = false;
let passing1 = null;
const _errs84 = errors;
if(typeof data34 === "string"){
if(func1(data34) > 32){
const err104 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localDelayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localDelayNotificationTimeout/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.localDelayNotificationTimeout.oneOf[0],data:data34};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!(formats0(data34))){
const err105 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localDelayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localDelayNotificationTimeout/oneOf/0/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.localDelayNotificationTimeout.oneOf[0],data:data34};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((parseDuration(data34) ?? 1000) < 1000){
const err106 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localDelayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localDelayNotificationTimeout/oneOf/0/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.localDelayNotificationTimeout.oneOf[0],data:data34};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((parseDuration(data34) ?? 2592000000) > 2592000000){
const err107 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localDelayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localDelayNotificationTimeout/oneOf/0/durationMaximum",keyword:"durationMaximum",params:{limit: "P30D"},schema:"P30D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.localDelayNotificationTimeout.oneOf[0],data:data34};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localDelayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localDelayNotificationTimeout/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.localDelayNotificationTimeout.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.localDelayNotificationTimeout.oneOf[0],data:data34};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid1 = _errs84 === errors;
if(_valid1){
valid15 = true;
passing1 = 0;
}
const _errs86 = errors;
if("unlimited" !== data34){
const err109 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localDelayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localDelayNotificationTimeout/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.localDelayNotificationTimeout.oneOf[1],data:data34};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid1 = _errs86 === errors;
if(_valid1 && valid15){
valid15 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid15 = true;
passing1 = 1;
}
}
if(!valid15){
const err110 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localDelayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localDelayNotificationTimeout/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.localDelayNotificationTimeout.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.localDelayNotificationTimeout,data:data34};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
}
if(data26.hopCount !== undefined){
let data35 = data26.hopCount;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err111 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.hopCount.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.hopCount,data:data35};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1000 || isNaN(data35)){
const err112 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.hopCount,data:data35};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data35 < 1 || isNaN(data35)){
const err113 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.hopCount,data:data35};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
}
else {
const err114 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery,data:data26};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data10.folder !== undefined){
let data36 = data10.folder;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key10 in data36){
if(!((((((((key10 === "pickupDirectory") || (key10 === "shouldPickupMail")) || (key10 === "queueDirectory")) || (key10 === "dropDirectory")) || (key10 === "dropDirectoryQuota")) || (key10 === "badMailDirectory")) || (key10 === "badMailMaxAge")) || (key10 === "badMailMaxDirectorySize"))){
const err115 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder,data:data36};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data36.pickupDirectory !== undefined){
let data37 = data36.pickupDirectory;
if(typeof data37 === "string"){
if(func1(data37) > 1024){
const err116 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.pickupDirectory,data:data37};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(func1(data37) < 1){
const err117 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.pickupDirectory,data:data37};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!(formats22(data37))){
const err118 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.pickupDirectory,data:data37};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.pickupDirectory.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.pickupDirectory,data:data37};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data36.shouldPickupMail !== undefined){
let data38 = data36.shouldPickupMail;
if(typeof data38 !== "boolean"){
const err120 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/shouldPickupMail",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/shouldPickupMail/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.shouldPickupMail.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.shouldPickupMail,data:data38};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data36.queueDirectory !== undefined){
let data39 = data36.queueDirectory;
if(typeof data39 === "string"){
if(func1(data39) > 1024){
const err121 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.queueDirectory,data:data39};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(func1(data39) < 1){
const err122 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.queueDirectory,data:data39};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!(formats22(data39))){
const err123 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.queueDirectory,data:data39};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.queueDirectory.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.queueDirectory,data:data39};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data36.dropDirectory !== undefined){
let data40 = data36.dropDirectory;
if(typeof data40 === "string"){
if(func1(data40) > 1024){
const err125 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectory,data:data40};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(func1(data40) < 1){
const err126 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectory,data:data40};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!(formats22(data40))){
const err127 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectory,data:data40};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectory.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectory,data:data40};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data36.dropDirectoryQuota !== undefined){
let data41 = data36.dropDirectoryQuota;
const _errs101 = errors;
let valid17 = false;
let passing2 = null;
const _errs102 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err129 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectoryQuota.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectoryQuota.oneOf[0],data:data41};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1099511627776 || isNaN(data41)){
const err130 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectoryQuota.oneOf[0],data:data41};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data41 < 1 || isNaN(data41)){
const err131 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectoryQuota.oneOf[0],data:data41};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
var _valid2 = _errs102 === errors;
if(_valid2){
valid17 = true;
passing2 = 0;
}
const _errs104 = errors;
if("unlimited" !== data41){
const err132 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectoryQuota.oneOf[1],data:data41};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid2 = _errs104 === errors;
if(_valid2 && valid17){
valid17 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid17 = true;
passing2 = 1;
}
}
if(!valid17){
const err133 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},schema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectoryQuota.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectoryQuota,data:data41};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
}
if(data36.badMailDirectory !== undefined){
let data42 = data36.badMailDirectory;
if(typeof data42 === "string"){
if(func1(data42) > 1024){
const err134 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailDirectory,data:data42};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(func1(data42) < 1){
const err135 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailDirectory,data:data42};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!(formats22(data42))){
const err136 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailDirectory,data:data42};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailDirectory.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailDirectory,data:data42};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data36.badMailMaxAge !== undefined){
let data43 = data36.badMailMaxAge;
if(typeof data43 === "string"){
if(func1(data43) > 32){
const err138 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailMaxAge,data:data43};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!(formats0(data43))){
const err139 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailMaxAge,data:data43};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((parseDuration(data43) ?? 3600000) < 3600000){
const err140 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1H"},schema:"PT1H",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailMaxAge,data:data43};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if((parseDuration(data43) ?? 315360000000) > 315360000000){
const err141 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"},schema:"P3650D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailMaxAge,data:data43};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailMaxAge.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailMaxAge,data:data43};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data36.badMailMaxDirectorySize !== undefined){
let data44 = data36.badMailMaxDirectorySize;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err143 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxDirectorySize/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailMaxDirectorySize.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailMaxDirectorySize,data:data44};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1099511627776 || isNaN(data44)){
const err144 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxDirectorySize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailMaxDirectorySize,data:data44};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data44 < 1048576 || isNaN(data44)){
const err145 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxDirectorySize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576},schema:1048576,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailMaxDirectorySize,data:data44};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
}
else {
const err146 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.folder.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder,data:data36};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data10.general !== undefined){
let data45 = data10.general;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key11 in data45){
if(!(((((((key11 === "name") || (key11 === "bindings")) || (key11 === "domains")) || (key11 === "maxConnections")) || (key11 === "connectionTimeout")) || (key11 === "fullyQualifiedDomainName")) || (key11 === "defaultDomain"))){
const err147 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general,data:data45};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data45.name !== undefined){
let data46 = data45.name;
if(typeof data46 === "string"){
if(func1(data46) > 100){
const err148 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.name,data:data46};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(func1(data46) < 1){
const err149 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.name,data:data46};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!pattern6.test(data46)){
const err150 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$"},schema:"^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.name,data:data46};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.name.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.name,data:data46};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data45.bindings !== undefined){
let data47 = data45.bindings;
if(Array.isArray(data47)){
if(data47.length > 100){
const err152 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings,data:data47};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len2 = data47.length;
for(let i2=0; i2<len2; i2++){
let data48 = data47[i2];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.address === undefined){
const err153 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/required",keyword:"required",params:{missingProperty: "address"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items,data:data48};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data48.port === undefined){
const err154 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/required",keyword:"required",params:{missingProperty: "port"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items,data:data48};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key12 in data48){
if(!(((key12 === "address") || (key12 === "port")) || (key12 === "tls"))){
const err155 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items,data:data48};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data48.address !== undefined){
let data49 = data48.address;
if(typeof data49 === "string"){
if(func1(data49) > 45){
const err156 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.address,data:data49};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!(formats32(data49))){
const err157 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/format",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.address,data:data49};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.address.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.address,data:data49};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data48.port !== undefined){
let data50 = data48.port;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err159 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.port.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.port,data:data50};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 65535 || isNaN(data50)){
const err160 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.port,data:data50};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data50 < 1 || isNaN(data50)){
const err161 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.port,data:data50};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data48.tls !== undefined){
let data51 = data48.tls;
if(typeof data51 !== "string"){
const err162 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/tls/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.tls.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.tls,data:data51};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!((data51 === "StartTls") || (data51 === "Implicit"))){
const err163 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/tls/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.tls.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.tls.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.tls,data:data51};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items,data:data48};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings,data:data47};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data45.domains !== undefined){
let data52 = data45.domains;
if(Array.isArray(data52)){
if(data52.length > 1000){
const err166 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains,data:data52};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
const len3 = data52.length;
for(let i3=0; i3<len3; i3++){
let data53 = data52[i3];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.name === undefined){
const err167 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items,data:data53};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key13 in data53){
if(!(func4.call(schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties, key13))){
const err168 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items,data:data53};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data53.name !== undefined){
let data54 = data53.name;
if(typeof data54 === "string"){
if(func1(data54) > 255){
const err169 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.name,data:data54};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!(formats34(data54))){
const err170 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/name/format",keyword:"format",params:{format: "domain-pattern"},schema:"domain-pattern",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.name,data:data54};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.name.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.name,data:data54};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data53.type !== undefined){
let data55 = data53.type;
if(typeof data55 !== "string"){
const err172 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/type/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.type.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.type,data:data55};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!(((data55 === "Default") || (data55 === "Alias")) || (data55 === "Remote"))){
const err173 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.type.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.type.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.type,data:data55};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data55 === "Default"){
const err174 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/type/x-not-built",keyword:"x-not-built",params:{value: "Default", reason: "a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain", tag: ""},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.type["x-not-built"],parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.type,data:data55};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data53.allowRelay !== undefined){
let data56 = data53.allowRelay;
if(typeof data56 !== "boolean"){
const err175 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/allowRelay",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/allowRelay/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.allowRelay.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.allowRelay,data:data56};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data53.server !== undefined){
let data57 = data53.server;
if(Array.isArray(data57)){
if(data57.length > 10){
const err176 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/server/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.server,data:data57};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
const len4 = data57.length;
for(let i4=0; i4<len4; i4++){
let data58 = data57[i4];
if(typeof data58 === "string"){
if(func1(data58) > 253){
const err177 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/server/" + i4,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/server/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.server.items,data:data58};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(!(formats36(data58))){
const err178 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/server/" + i4,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/server/items/format",keyword:"format",params:{format: "next-hop-host"},schema:"next-hop-host",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.server.items,data:data58};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/server/" + i4,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/server/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.server.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.server.items,data:data58};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
let i5 = data57.length;
let j0;
if(i5 > 1){
const indices0 = {};
for(;i5--;){
let item0 = data57[i5];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err180 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/server/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0},schema:true,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.server,data:data57};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
break;
}
indices0[item0] = i5;
}
}
}
else {
const err181 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/server/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.server.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.server,data:data57};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data53.port !== undefined){
let data59 = data53.port;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err182 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.port.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.port,data:data59};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 65535 || isNaN(data59)){
const err183 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.port,data:data59};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data59 < 1 || isNaN(data59)){
const err184 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.port,data:data59};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
if(data53.tlsMode !== undefined){
let data60 = data53.tlsMode;
if(typeof data60 !== "string"){
const err185 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/tlsMode/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.tlsMode.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.tlsMode,data:data60};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(!((((data60 === "None") || (data60 === "Opportunistic")) || (data60 === "Required")) || (data60 === "Verified"))){
const err186 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/tlsMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.tlsMode.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.tlsMode.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.tlsMode,data:data60};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data53.authentication !== undefined){
let data61 = data53.authentication;
if(data61?.type === "oauth2"){
const err187 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/x-not-built",keyword:"x-not-built",params:{value: "oauth2", reason: "authentication to a smart host with OAuth2 is not built yet", tag: "type"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication["x-not-built"],parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication,data:data61};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.type === undefined){
const err188 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication,data:data61};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data61.type !== undefined){
let data62 = data61.type;
if(typeof data62 !== "string"){
const err189 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/properties/type/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.properties.type.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.properties.type,data:data62};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(!(((data62 === "none") || (data62 === "basic")) || (data62 === "oauth2"))){
const err190 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.properties.type.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.properties.type.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.properties.type,data:data62};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
const tag0 = data61.type;
if(typeof tag0 == "string"){
if(tag0 === "none"){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.type === undefined){
const err191 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[0].required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[0],data:data61};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
for(const key14 in data61){
if(!(key14 === "type")){
const err192 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[0],data:data61};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data61.type !== undefined){
let data63 = data61.type;
if("none" !== data63){
const err193 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "none"},schema:"none",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[0].properties.type,data:data63};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
var props0 = true;
}
else if(tag0 === "basic"){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.type === undefined){
const err194 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[1].required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[1],data:data61};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data61.userName === undefined){
const err195 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/required",keyword:"required",params:{missingProperty: "userName"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[1].required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[1],data:data61};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key15 in data61){
if(!((key15 === "type") || (key15 === "userName"))){
const err196 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[1],data:data61};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data61.type !== undefined){
let data64 = data61.type;
if("basic" !== data64){
const err197 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "basic"},schema:"basic",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[1].properties.type,data:data64};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data61.userName !== undefined){
let data65 = data61.userName;
if(typeof data65 === "string"){
if(func1(data65) > 320){
const err198 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[1].properties.userName,data:data65};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(func1(data65) < 1){
const err199 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/properties/userName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[1].properties.userName,data:data65};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/properties/userName/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[1].properties.userName.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[1].properties.userName,data:data65};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "oauth2"){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.type === undefined){
const err201 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[2].required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[2],data:data61};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
for(const key16 in data61){
if(!(key16 === "type")){
const err202 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[2],data:data61};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data61.type !== undefined){
let data66 = data61.type;
if("oauth2" !== data66){
const err203 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "oauth2"},schema:"oauth2",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.oneOf[2].properties.type,data:data66};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else {
const err204 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.discriminator,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication,data:data61};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.discriminator,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication,data:data61};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication,data:data61};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data53.allowPlainTextAuthentication !== undefined){
let data67 = data53.allowPlainTextAuthentication;
if(typeof data67 !== "boolean"){
const err207 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/allowPlainTextAuthentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/allowPlainTextAuthentication/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.allowPlainTextAuthentication.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.allowPlainTextAuthentication,data:data67};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data53.sendHelo !== undefined){
let data68 = data53.sendHelo;
if(typeof data68 !== "boolean"){
const err208 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/sendHelo",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/sendHelo/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.sendHelo.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.sendHelo,data:data68};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items,data:data53};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains,data:data52};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data45.maxConnections !== undefined){
let data69 = data45.maxConnections;
const _errs167 = errors;
let valid36 = false;
let passing3 = null;
const _errs168 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err211 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.maxConnections.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.maxConnections.oneOf[0],data:data69};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 100000 || isNaN(data69)){
const err212 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.maxConnections.oneOf[0],data:data69};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data69 < 1 || isNaN(data69)){
const err213 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.maxConnections.oneOf[0],data:data69};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
var _valid3 = _errs168 === errors;
if(_valid3){
valid36 = true;
passing3 = 0;
}
const _errs170 = errors;
if("unlimited" !== data69){
const err214 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.maxConnections.oneOf[1],data:data69};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid3 = _errs170 === errors;
if(_valid3 && valid36){
valid36 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid36 = true;
passing3 = 1;
}
}
if(!valid36){
const err215 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.maxConnections.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.maxConnections,data:data69};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
else {
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
}
else {
vErrors = null;
}
}
}
}
if(data45.connectionTimeout !== undefined){
let data70 = data45.connectionTimeout;
if(typeof data70 === "string"){
if(func1(data70) > 32){
const err216 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.connectionTimeout,data:data70};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!(formats0(data70))){
const err217 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.connectionTimeout,data:data70};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if((parseDuration(data70) ?? 1000) < 1000){
const err218 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.connectionTimeout,data:data70};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if((parseDuration(data70) ?? 86400000) > 86400000){
const err219 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/durationMaximum",keyword:"durationMaximum",params:{limit: "P1D"},schema:"P1D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.connectionTimeout,data:data70};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.connectionTimeout.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.connectionTimeout,data:data70};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data45.fullyQualifiedDomainName !== undefined){
let data71 = data45.fullyQualifiedDomainName;
if(typeof data71 === "string"){
if(func1(data71) > 253){
const err221 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/fullyQualifiedDomainName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/fullyQualifiedDomainName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.fullyQualifiedDomainName,data:data71};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(!(formats40(data71))){
const err222 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/fullyQualifiedDomainName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/fullyQualifiedDomainName/format",keyword:"format",params:{format: "domain-name"},schema:"domain-name",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.fullyQualifiedDomainName,data:data71};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/fullyQualifiedDomainName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/fullyQualifiedDomainName/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.fullyQualifiedDomainName.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.fullyQualifiedDomainName,data:data71};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data45.defaultDomain !== undefined){
let data72 = data45.defaultDomain;
if(typeof data72 === "string"){
if(func1(data72) > 253){
const err224 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/defaultDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/defaultDomain/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.defaultDomain,data:data72};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(!(formats40(data72))){
const err225 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/defaultDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/defaultDomain/format",keyword:"format",params:{format: "domain-name"},schema:"domain-name",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.defaultDomain,data:data72};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/defaultDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/defaultDomain/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.defaultDomain.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.defaultDomain,data:data72};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general,data:data45};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data10.logging !== undefined){
let data73 = data10.logging;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key17 in data73){
if(!((((((((key17 === "enabled") || (key17 === "logFilePeriod")) || (key17 === "logFileTruncateSize")) || (key17 === "logFileLocaltimeRollover")) || (key17 === "logExtFileFlags")) || (key17 === "logFileDirectory")) || (key17 === "maxAge")) || (key17 === "maxDirectorySize"))){
const err228 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging,data:data73};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data73.enabled !== undefined){
let data74 = data73.enabled;
if(typeof data74 !== "boolean"){
const err229 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/enabled",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/enabled/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.enabled.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.enabled,data:data74};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data73.logFilePeriod !== undefined){
let data75 = data73.logFilePeriod;
if(typeof data75 !== "string"){
const err230 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFilePeriod",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFilePeriod/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFilePeriod.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFilePeriod,data:data75};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(!(((((data75 === "Hourly") || (data75 === "Daily")) || (data75 === "Weekly")) || (data75 === "Monthly")) || (data75 === "MaxSize"))){
const err231 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFilePeriod",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFilePeriod/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFilePeriod.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFilePeriod.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFilePeriod,data:data75};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data73.logFileTruncateSize !== undefined){
let data76 = data73.logFileTruncateSize;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err232 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileTruncateSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileTruncateSize/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFileTruncateSize.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFileTruncateSize,data:data76};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 1099511627776 || isNaN(data76)){
const err233 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileTruncateSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileTruncateSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFileTruncateSize,data:data76};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data76 < 65536 || isNaN(data76)){
const err234 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileTruncateSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileTruncateSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 65536},schema:65536,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFileTruncateSize,data:data76};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
if(data73.logFileLocaltimeRollover !== undefined){
let data77 = data73.logFileLocaltimeRollover;
if(typeof data77 !== "boolean"){
const err235 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileLocaltimeRollover",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileLocaltimeRollover/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFileLocaltimeRollover.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFileLocaltimeRollover,data:data77};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data73.logExtFileFlags !== undefined){
let data78 = data73.logExtFileFlags;
if(Array.isArray(data78)){
if(data78.length > 22){
const err236 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logExtFileFlags",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logExtFileFlags/maxItems",keyword:"maxItems",params:{limit: 22},schema:22,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logExtFileFlags,data:data78};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data78.length < 1){
const err237 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logExtFileFlags",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logExtFileFlags/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logExtFileFlags,data:data78};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
const len5 = data78.length;
for(let i6=0; i6<len5; i6++){
let data79 = data78[i6];
if(typeof data79 !== "string"){
const err238 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logExtFileFlags/" + i6,schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logExtFileFlags/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logExtFileFlags.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logExtFileFlags.items,data:data79};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!((((((((((((((((((((((data79 === "Date") || (data79 === "Time")) || (data79 === "ClientIp")) || (data79 === "UserName")) || (data79 === "SiteName")) || (data79 === "ComputerName")) || (data79 === "ServerIp")) || (data79 === "ServerPort")) || (data79 === "Method")) || (data79 === "UriStem")) || (data79 === "UriQuery")) || (data79 === "HttpStatus")) || (data79 === "HttpSubStatus")) || (data79 === "Win32Status")) || (data79 === "BytesSent")) || (data79 === "BytesRecv")) || (data79 === "TimeTaken")) || (data79 === "ProtocolVersion")) || (data79 === "Host")) || (data79 === "UserAgent")) || (data79 === "Cookie")) || (data79 === "Referer"))){
const err239 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logExtFileFlags/" + i6,schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logExtFileFlags/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logExtFileFlags.items.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logExtFileFlags.items.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logExtFileFlags.items,data:data79};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
let i7 = data78.length;
let j1;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data78[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err240 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logExtFileFlags",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logExtFileFlags/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j1},schema:true,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logExtFileFlags,data:data78};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
const err241 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logExtFileFlags",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logExtFileFlags/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logExtFileFlags.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logExtFileFlags,data:data78};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data73.logFileDirectory !== undefined){
let data80 = data73.logFileDirectory;
if(typeof data80 === "string"){
if(func1(data80) > 1024){
const err242 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileDirectory/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFileDirectory,data:data80};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(func1(data80) < 1){
const err243 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileDirectory/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFileDirectory,data:data80};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(!(formats22(data80))){
const err244 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileDirectory/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFileDirectory,data:data80};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileDirectory/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFileDirectory.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFileDirectory,data:data80};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data73.maxAge !== undefined){
let data81 = data73.maxAge;
if(typeof data81 === "string"){
if(func1(data81) > 32){
const err246 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxAge/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.maxAge,data:data81};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(!(formats0(data81))){
const err247 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxAge/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.maxAge,data:data81};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if((parseDuration(data81) ?? 3600000) < 3600000){
const err248 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxAge/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1H"},schema:"PT1H",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.maxAge,data:data81};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if((parseDuration(data81) ?? 315360000000) > 315360000000){
const err249 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxAge/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"},schema:"P3650D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.maxAge,data:data81};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxAge/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.maxAge.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.maxAge,data:data81};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data73.maxDirectorySize !== undefined){
let data82 = data73.maxDirectorySize;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err251 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxDirectorySize/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.maxDirectorySize.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.maxDirectorySize,data:data82};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 1099511627776 || isNaN(data82)){
const err252 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxDirectorySize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.maxDirectorySize,data:data82};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data82 < 1048576 || isNaN(data82)){
const err253 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxDirectorySize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576},schema:1048576,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging.properties.maxDirectorySize,data:data82};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
}
else {
const err254 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.logging.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.logging,data:data73};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data10.messageLimit !== undefined){
let data83 = data10.messageLimit;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key18 in data83){
if(!(((((key18 === "maxMessageSize") || (key18 === "maxSessionSize")) || (key18 === "maxBatchedMessages")) || (key18 === "maxRecipients")) || (key18 === "sendNdrTo"))){
const err255 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit,data:data83};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data83.maxMessageSize !== undefined){
let data84 = data83.maxMessageSize;
const _errs202 = errors;
let valid42 = false;
let passing4 = null;
const _errs203 = errors;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err256 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxMessageSize.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxMessageSize.oneOf[0],data:data84};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 1099511627776 || isNaN(data84)){
const err257 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxMessageSize.oneOf[0],data:data84};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data84 < 1 || isNaN(data84)){
const err258 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxMessageSize.oneOf[0],data:data84};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
var _valid4 = _errs203 === errors;
if(_valid4){
valid42 = true;
passing4 = 0;
}
const _errs205 = errors;
if("unlimited" !== data84){
const err259 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxMessageSize.oneOf[1],data:data84};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid4 = _errs205 === errors;
if(_valid4 && valid42){
valid42 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid42 = true;
passing4 = 1;
}
}
if(!valid42){
const err260 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxMessageSize.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxMessageSize,data:data84};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
else {
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
}
}
if(data83.maxSessionSize !== undefined){
let data85 = data83.maxSessionSize;
const _errs207 = errors;
let valid43 = false;
let passing5 = null;
const _errs208 = errors;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err261 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxSessionSize.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxSessionSize.oneOf[0],data:data85};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 1099511627776 || isNaN(data85)){
const err262 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxSessionSize.oneOf[0],data:data85};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data85 < 1 || isNaN(data85)){
const err263 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxSessionSize.oneOf[0],data:data85};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
var _valid5 = _errs208 === errors;
if(_valid5){
valid43 = true;
passing5 = 0;
}
const _errs210 = errors;
if("unlimited" !== data85){
const err264 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxSessionSize.oneOf[1],data:data85};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var _valid5 = _errs210 === errors;
if(_valid5 && valid43){
valid43 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid43 = true;
passing5 = 1;
}
}
if(!valid43){
const err265 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxSessionSize.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxSessionSize,data:data85};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
else {
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
}
}
if(data83.maxBatchedMessages !== undefined){
let data86 = data83.maxBatchedMessages;
const _errs212 = errors;
let valid44 = false;
let passing6 = null;
const _errs213 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
const err266 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxBatchedMessages.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxBatchedMessages.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 > 1000000 || isNaN(data86)){
const err267 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxBatchedMessages.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(data86 < 1 || isNaN(data86)){
const err268 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxBatchedMessages.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
var _valid6 = _errs213 === errors;
if(_valid6){
valid44 = true;
passing6 = 0;
}
const _errs215 = errors;
if("unlimited" !== data86){
const err269 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxBatchedMessages.oneOf[1],data:data86};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
var _valid6 = _errs215 === errors;
if(_valid6 && valid44){
valid44 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid44 = true;
passing6 = 1;
}
}
if(!valid44){
const err270 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxBatchedMessages.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxBatchedMessages,data:data86};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
else {
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
}
}
if(data83.maxRecipients !== undefined){
let data87 = data83.maxRecipients;
const _errs217 = errors;
let valid45 = false;
let passing7 = null;
const _errs218 = errors;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err271 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxRecipients.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxRecipients.oneOf[0],data:data87};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 50000 || isNaN(data87)){
const err272 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000},schema:50000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxRecipients.oneOf[0],data:data87};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data87 < 1 || isNaN(data87)){
const err273 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxRecipients.oneOf[0],data:data87};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
var _valid7 = _errs218 === errors;
if(_valid7){
valid45 = true;
passing7 = 0;
}
const _errs220 = errors;
if("unlimited" !== data87){
const err274 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxRecipients.oneOf[1],data:data87};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid7 = _errs220 === errors;
if(_valid7 && valid45){
valid45 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid45 = true;
passing7 = 1;
}
}
if(!valid45){
const err275 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxRecipients.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxRecipients,data:data87};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
else {
errors = _errs217;
if(vErrors !== null){
if(_errs217){
vErrors.length = _errs217;
}
else {
vErrors = null;
}
}
}
}
if(data83.sendNdrTo !== undefined){
let data88 = data83.sendNdrTo;
if(typeof data88 === "string"){
if(func1(data88) > 320){
const err276 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/sendNdrTo",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/sendNdrTo/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.sendNdrTo,data:data88};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(!(formats48(data88))){
const err277 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/sendNdrTo",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/sendNdrTo/format",keyword:"format",params:{format: "mailbox"},schema:"mailbox",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.sendNdrTo,data:data88};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/sendNdrTo",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/sendNdrTo/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.sendNdrTo.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.sendNdrTo,data:data88};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit,data:data83};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data10.outboundConnection !== undefined){
let data89 = data10.outboundConnection;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key19 in data89){
if(!((((((key19 === "maxConnections") || (key19 === "maxConnectionsPerDomain")) || (key19 === "connectionTimeout")) || (key19 === "port")) || (key19 === "tlsMode")) || (key19 === "dnsServers"))){
const err280 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection,data:data89};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data89.maxConnections !== undefined){
let data90 = data89.maxConnections;
const _errs227 = errors;
let valid47 = false;
let passing8 = null;
const _errs228 = errors;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err281 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnections/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnections.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnections.oneOf[0],data:data90};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 20000 || isNaN(data90)){
const err282 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnections/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},schema:20000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnections.oneOf[0],data:data90};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data90 < 1 || isNaN(data90)){
const err283 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnections/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnections.oneOf[0],data:data90};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
var _valid8 = _errs228 === errors;
if(_valid8){
valid47 = true;
passing8 = 0;
}
const _errs230 = errors;
if("unlimited" !== data90){
const err284 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnections/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnections.oneOf[1],data:data90};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var _valid8 = _errs230 === errors;
if(_valid8 && valid47){
valid47 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid47 = true;
passing8 = 1;
}
}
if(!valid47){
const err285 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnections/oneOf",keyword:"oneOf",params:{passingSchemas: passing8},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnections.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnections,data:data90};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
else {
errors = _errs227;
if(vErrors !== null){
if(_errs227){
vErrors.length = _errs227;
}
else {
vErrors = null;
}
}
}
}
if(data89.maxConnectionsPerDomain !== undefined){
let data91 = data89.maxConnectionsPerDomain;
const _errs232 = errors;
let valid48 = false;
let passing9 = null;
const _errs233 = errors;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err286 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnectionsPerDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnectionsPerDomain/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnectionsPerDomain.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnectionsPerDomain.oneOf[0],data:data91};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 20000 || isNaN(data91)){
const err287 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnectionsPerDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnectionsPerDomain/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},schema:20000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnectionsPerDomain.oneOf[0],data:data91};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data91 < 1 || isNaN(data91)){
const err288 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnectionsPerDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnectionsPerDomain/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnectionsPerDomain.oneOf[0],data:data91};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
var _valid9 = _errs233 === errors;
if(_valid9){
valid48 = true;
passing9 = 0;
}
const _errs235 = errors;
if("unlimited" !== data91){
const err289 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnectionsPerDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnectionsPerDomain/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnectionsPerDomain.oneOf[1],data:data91};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
var _valid9 = _errs235 === errors;
if(_valid9 && valid48){
valid48 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid48 = true;
passing9 = 1;
}
}
if(!valid48){
const err290 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnectionsPerDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnectionsPerDomain/oneOf",keyword:"oneOf",params:{passingSchemas: passing9},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnectionsPerDomain.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnectionsPerDomain,data:data91};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
else {
errors = _errs232;
if(vErrors !== null){
if(_errs232){
vErrors.length = _errs232;
}
else {
vErrors = null;
}
}
}
}
if(data89.connectionTimeout !== undefined){
let data92 = data89.connectionTimeout;
if(typeof data92 === "string"){
if(func1(data92) > 32){
const err291 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/connectionTimeout/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.connectionTimeout,data:data92};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(!(formats0(data92))){
const err292 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/connectionTimeout/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.connectionTimeout,data:data92};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if((parseDuration(data92) ?? 1000) < 1000){
const err293 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/connectionTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.connectionTimeout,data:data92};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if((parseDuration(data92) ?? 600000) > 600000){
const err294 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/connectionTimeout/durationMaximum",keyword:"durationMaximum",params:{limit: "PT10M"},schema:"PT10M",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.connectionTimeout,data:data92};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/connectionTimeout/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.connectionTimeout.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.connectionTimeout,data:data92};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data89.port !== undefined){
let data93 = data89.port;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err296 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.port.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.port,data:data93};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 65535 || isNaN(data93)){
const err297 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.port,data:data93};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data93 < 1 || isNaN(data93)){
const err298 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.port,data:data93};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
if(data89.tlsMode !== undefined){
let data94 = data89.tlsMode;
if(typeof data94 !== "string"){
const err299 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/tlsMode/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.tlsMode.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.tlsMode,data:data94};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(!((((data94 === "None") || (data94 === "Opportunistic")) || (data94 === "Required")) || (data94 === "Verified"))){
const err300 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/tlsMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.tlsMode.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.tlsMode.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.tlsMode,data:data94};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data89.dnsServers !== undefined){
let data95 = data89.dnsServers;
if(Array.isArray(data95)){
if(data95.length > 10){
const err301 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers,data:data95};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
const len6 = data95.length;
for(let i8=0; i8<len6; i8++){
let data96 = data95[i8];
if(typeof data96 === "string"){
if(func1(data96) > 60){
const err302 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers/" + i8,schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/items/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers.items,data:data96};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(!(formats52(data96))){
const err303 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers/" + i8,schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/items/format",keyword:"format",params:{format: "name-server"},schema:"name-server",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers.items,data:data96};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers/" + i8,schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers.items,data:data96};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
let i9 = data95.length;
let j2;
if(i9 > 1){
const indices2 = {};
for(;i9--;){
let item2 = data95[i9];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err305 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2},schema:true,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers,data:data95};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
break;
}
indices2[item2] = i9;
}
}
}
else {
const err306 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers,data:data95};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection,data:data89};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data10.protocol !== undefined){
let data97 = data10.protocol;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key20 in data97){
if(!((key20 === "bareLineEndings") || (key20 === "connectResponse"))){
const err308 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol",schemaPath:"#/properties/virtualServers/additionalProperties/properties/protocol/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.protocol,data:data97};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data97.bareLineEndings !== undefined){
let data98 = data97.bareLineEndings;
if(typeof data98 !== "string"){
const err309 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol/bareLineEndings",schemaPath:"#/properties/virtualServers/additionalProperties/properties/protocol/properties/bareLineEndings/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.protocol.properties.bareLineEndings.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.protocol.properties.bareLineEndings,data:data98};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(!(((data98 === "ByRelayRight") || (data98 === "Normalize")) || (data98 === "Refuse"))){
const err310 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol/bareLineEndings",schemaPath:"#/properties/virtualServers/additionalProperties/properties/protocol/properties/bareLineEndings/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.protocol.properties.bareLineEndings.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.protocol.properties.bareLineEndings.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.protocol.properties.bareLineEndings,data:data98};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data97.connectResponse !== undefined){
let data99 = data97.connectResponse;
if(typeof data99 === "string"){
if(func1(data99) > 400){
const err311 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol/connectResponse",schemaPath:"#/properties/virtualServers/additionalProperties/properties/protocol/properties/connectResponse/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.protocol.properties.connectResponse,data:data99};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(!pattern7.test(data99)){
const err312 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol/connectResponse",schemaPath:"#/properties/virtualServers/additionalProperties/properties/protocol/properties/connectResponse/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?$"},schema:"^[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?$",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.protocol.properties.connectResponse,data:data99};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol/connectResponse",schemaPath:"#/properties/virtualServers/additionalProperties/properties/protocol/properties/connectResponse/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.protocol.properties.connectResponse.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.protocol.properties.connectResponse,data:data99};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol",schemaPath:"#/properties/virtualServers/additionalProperties/properties/protocol/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.protocol.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.protocol,data:data97};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data10.relayRestriction !== undefined){
let data100 = data10.relayRestriction;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key21 in data100){
if(!((((key21 === "mode") || (key21 === "relayForAuth")) || (key21 === "grant")) || (key21 === "deny"))){
const err315 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction,data:data100};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data100.mode !== undefined){
let data101 = data100.mode;
if(typeof data101 !== "string"){
const err316 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.mode.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.mode,data:data101};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(!((data101 === "OnlyListed") || (data101 === "AllExceptListed"))){
const err317 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.mode.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.mode.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.mode,data:data101};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data100.relayForAuth !== undefined){
let data102 = data100.relayForAuth;
if(typeof data102 !== "boolean"){
const err318 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/relayForAuth",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/relayForAuth/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.relayForAuth.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.relayForAuth,data:data102};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data100.grant !== undefined){
let data103 = data100.grant;
if(Array.isArray(data103)){
if(data103.length > 10000){
const err319 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/maxItems",keyword:"maxItems",params:{limit: 10000},schema:10000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant,data:data103};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
const len7 = data103.length;
for(let i10=0; i10<len7; i10++){
let data104 = data103[i10];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.address === undefined){
const err320 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/required",keyword:"required",params:{missingProperty: "address"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items,data:data104};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
for(const key22 in data104){
if(!((key22 === "address") || (key22 === "comment"))){
const err321 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items,data:data104};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data104.address !== undefined){
let data105 = data104.address;
if(typeof data105 === "string"){
if(func1(data105) > 100){
const err322 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.properties.address,data:data105};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(!(formats2(data105))){
const err323 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.properties.address,data:data105};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.properties.address.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.properties.address,data:data105};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data104.comment !== undefined){
let data106 = data104.comment;
if(typeof data106 === "string"){
if(func1(data106) > 500){
const err325 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.properties.comment,data:data106};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/comment/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.properties.comment.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.properties.comment,data:data106};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items,data:data104};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant,data:data103};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data100.deny !== undefined){
let data107 = data100.deny;
if(Array.isArray(data107)){
if(data107.length > 10000){
const err329 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/maxItems",keyword:"maxItems",params:{limit: 10000},schema:10000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny,data:data107};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
const len8 = data107.length;
for(let i11=0; i11<len8; i11++){
let data108 = data107[i11];
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.address === undefined){
const err330 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/required",keyword:"required",params:{missingProperty: "address"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items,data:data108};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
for(const key23 in data108){
if(!((key23 === "address") || (key23 === "comment"))){
const err331 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items,data:data108};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data108.address !== undefined){
let data109 = data108.address;
if(typeof data109 === "string"){
if(func1(data109) > 100){
const err332 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.properties.address,data:data109};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(!(formats2(data109))){
const err333 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.properties.address,data:data109};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.properties.address.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.properties.address,data:data109};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data108.comment !== undefined){
let data110 = data108.comment;
if(typeof data110 === "string"){
if(func1(data110) > 500){
const err335 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.properties.comment,data:data110};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/comment/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.properties.comment.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.properties.comment,data:data110};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items,data:data108};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny,data:data107};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
else {
const err339 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction,data:data100};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data10.smartHost !== undefined){
let data111 = data10.smartHost;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key24 in data111){
if(!((((((key24 === "server") || (key24 === "port")) || (key24 === "mode")) || (key24 === "tlsMode")) || (key24 === "authentication")) || (key24 === "allowPlainTextAuthentication"))){
const err340 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost,data:data111};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data111.server !== undefined){
let data112 = data111.server;
if(Array.isArray(data112)){
if(data112.length > 10){
const err341 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server,data:data112};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
const len9 = data112.length;
for(let i12=0; i12<len9; i12++){
let data113 = data112[i12];
if(typeof data113 === "string"){
if(func1(data113) > 253){
const err342 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i12,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server.items,data:data113};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(!(formats36(data113))){
const err343 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i12,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/format",keyword:"format",params:{format: "next-hop-host"},schema:"next-hop-host",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server.items,data:data113};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i12,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server.items,data:data113};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
let i13 = data112.length;
let j3;
if(i13 > 1){
const indices3 = {};
for(;i13--;){
let item3 = data112[i13];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err345 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j3},schema:true,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server,data:data112};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
break;
}
indices3[item3] = i13;
}
}
}
else {
const err346 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server,data:data112};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data111.port !== undefined){
let data114 = data111.port;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err347 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.port.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.port,data:data114};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 65535 || isNaN(data114)){
const err348 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.port,data:data114};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(data114 < 1 || isNaN(data114)){
const err349 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.port,data:data114};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
if(data111.mode !== undefined){
let data115 = data111.mode;
if(typeof data115 !== "string"){
const err350 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.mode.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.mode,data:data115};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(!((data115 === "Always") || (data115 === "DirectFirst"))){
const err351 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.mode.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.mode.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.mode,data:data115};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data111.tlsMode !== undefined){
let data116 = data111.tlsMode;
if(typeof data116 !== "string"){
const err352 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/tlsMode/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.tlsMode.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.tlsMode,data:data116};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(!((((data116 === "None") || (data116 === "Opportunistic")) || (data116 === "Required")) || (data116 === "Verified"))){
const err353 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/tlsMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.tlsMode.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.tlsMode.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.tlsMode,data:data116};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data111.authentication !== undefined){
let data117 = data111.authentication;
if(data117?.type === "oauth2"){
const err354 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/x-not-built",keyword:"x-not-built",params:{value: "oauth2", reason: "authentication to a smart host with OAuth2 is not built yet", tag: "type"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication["x-not-built"],parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication,data:data117};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.type === undefined){
const err355 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication,data:data117};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(data117.type !== undefined){
let data118 = data117.type;
if(typeof data118 !== "string"){
const err356 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/properties/type/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.properties.type.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.properties.type,data:data118};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(!(((data118 === "none") || (data118 === "basic")) || (data118 === "oauth2"))){
const err357 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.properties.type.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.properties.type.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.properties.type,data:data118};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
const tag1 = data117.type;
if(typeof tag1 == "string"){
if(tag1 === "none"){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.type === undefined){
const err358 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[0].required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[0],data:data117};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
for(const key25 in data117){
if(!(key25 === "type")){
const err359 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[0],data:data117};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data117.type !== undefined){
let data119 = data117.type;
if("none" !== data119){
const err360 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "none"},schema:"none",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[0].properties.type,data:data119};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
var props1 = true;
}
else if(tag1 === "basic"){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.type === undefined){
const err361 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1].required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1],data:data117};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data117.userName === undefined){
const err362 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/required",keyword:"required",params:{missingProperty: "userName"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1].required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1],data:data117};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
for(const key26 in data117){
if(!((key26 === "type") || (key26 === "userName"))){
const err363 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1],data:data117};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data117.type !== undefined){
let data120 = data117.type;
if("basic" !== data120){
const err364 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "basic"},schema:"basic",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1].properties.type,data:data120};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data117.userName !== undefined){
let data121 = data117.userName;
if(typeof data121 === "string"){
if(func1(data121) > 320){
const err365 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1].properties.userName,data:data121};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(func1(data121) < 1){
const err366 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/userName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1].properties.userName,data:data121};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/userName/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1].properties.userName.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1].properties.userName,data:data121};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
if(props1 !== true){
props1 = true;
}
}
else if(tag1 === "oauth2"){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.type === undefined){
const err368 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[2].required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[2],data:data117};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
for(const key27 in data117){
if(!(key27 === "type")){
const err369 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[2],data:data117};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data117.type !== undefined){
let data122 = data117.type;
if("oauth2" !== data122){
const err370 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "oauth2"},schema:"oauth2",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[2].properties.type,data:data122};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
if(props1 !== true){
props1 = true;
}
}
else {
const err371 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.discriminator,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication,data:data117};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
else {
const err372 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.discriminator,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication,data:data117};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication,data:data117};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data111.allowPlainTextAuthentication !== undefined){
let data123 = data111.allowPlainTextAuthentication;
if(typeof data123 !== "boolean"){
const err374 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/allowPlainTextAuthentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/allowPlainTextAuthentication/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.allowPlainTextAuthentication.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.allowPlainTextAuthentication,data:data123};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
}
else {
const err375 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost,data:data111};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data10.tls !== undefined){
let data124 = data10.tls;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key28 in data124){
if(!(((key28 === "certificate") || (key28 === "requireTls")) || (key28 === "minimumVersion"))){
const err376 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.tls,data:data124};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data124.certificate !== undefined){
let data125 = data124.certificate;
if(typeof data125 === "string"){
if(func1(data125) > 253){
const err377 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.tls.properties.certificate,data:data125};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(!(formats60(data125))){
const err378 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/certificate/format",keyword:"format",params:{format: "certificate-name"},schema:"certificate-name",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.tls.properties.certificate,data:data125};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
else {
const err379 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/certificate/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.tls.properties.certificate.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.tls.properties.certificate,data:data125};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data124.requireTls !== undefined){
let data126 = data124.requireTls;
if(typeof data126 !== "boolean"){
const err380 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/requireTls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/requireTls/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.virtualServers.additionalProperties.properties.tls.properties.requireTls.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.tls.properties.requireTls,data:data126};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data124.minimumVersion !== undefined){
let data127 = data124.minimumVersion;
if(typeof data127 !== "string"){
const err381 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minimumVersion",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/minimumVersion/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.tls.properties.minimumVersion.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.tls.properties.minimumVersion,data:data127};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(!((((data127 === "Tls10") || (data127 === "Tls11")) || (data127 === "Tls12")) || (data127 === "Tls13"))){
const err382 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minimumVersion",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/minimumVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.tls.properties.minimumVersion.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.tls.properties.minimumVersion.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.tls.properties.minimumVersion,data:data127};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.tls.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.tls,data:data124};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
else {
const err384 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/virtualServers/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.type,parentSchema:schema31.properties.virtualServers.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
else {
const err385 = {instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.type,parentSchema:schema31.properties.virtualServers,data:data9};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
}
else {
const err386 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const authenticationGetParams = validate21;
const schema32 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema32.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema32.properties.virtualServer.type,parentSchema:schema32.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const authenticationSetParams = validate22;
const schema33 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"anonymous":{"if":{"type":"null"},"else":{"type":"boolean"}},"basic":{"if":{"type":"null"},"else":{"type":"boolean"}},"requireTls":{"if":{"type":"null"},"else":{"type":"boolean"}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "virtualServer") || (key0 === "anonymous")) || (key0 === "basic")) || (key0 === "requireTls")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema33.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema33.properties.virtualServer.type,parentSchema:schema33.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.anonymous !== undefined){
let data1 = data.anonymous;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/else/type",keyword:"type",params:{type: "boolean"},schema:schema33.properties.anonymous.else.type,parentSchema:schema33.properties.anonymous.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/if",keyword:"if",params:{failingKeyword: "else"},schema:schema33.properties.anonymous.if,parentSchema:schema33.properties.anonymous,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.basic !== undefined){
let data2 = data.basic;
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(data2 !== null){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(typeof data2 !== "boolean"){
const err8 = {instancePath:instancePath+"/basic",schemaPath:"#/properties/basic/else/type",keyword:"type",params:{type: "boolean"},schema:schema33.properties.basic.else.type,parentSchema:schema33.properties.basic.else,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/basic",schemaPath:"#/properties/basic/if",keyword:"if",params:{failingKeyword: "else"},schema:schema33.properties.basic.if,parentSchema:schema33.properties.basic,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.requireTls !== undefined){
let data3 = data.requireTls;
const _errs17 = errors;
let valid3 = true;
const _errs18 = errors;
if(data3 !== null){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs20 = errors;
if(typeof data3 !== "boolean"){
const err11 = {instancePath:instancePath+"/requireTls",schemaPath:"#/properties/requireTls/else/type",keyword:"type",params:{type: "boolean"},schema:schema33.properties.requireTls.else.type,parentSchema:schema33.properties.requireTls.else,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs20 === errors;
valid3 = _valid2;
}
if(!valid3){
const err12 = {instancePath:instancePath+"/requireTls",schemaPath:"#/properties/requireTls/if",keyword:"if",params:{failingKeyword: "else"},schema:schema33.properties.requireTls.if,parentSchema:schema33.properties.requireTls,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data4 = data.ifRevision;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema33.properties.ifRevision.type,parentSchema:schema33.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema33.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data5 = data.dryRun;
if(typeof data5 !== "boolean"){
const err16 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema33.properties.dryRun.type,parentSchema:schema33.properties.dryRun,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.force !== undefined){
let data6 = data.force;
if(typeof data6 !== "boolean"){
const err17 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema33.properties.force.type,parentSchema:schema33.properties.force,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const badmailGetParams = validate23;
const schema34 = {"type":"object","additionalProperties":false,"required":[],"properties":{"identity":{"type":"string","minLength":1,"maxLength":100},"virtualServer":{"type":"string","maxLength":100},"sender":{"type":"string","maxLength":320},"recipient":{"type":"string","maxLength":320},"subject":{"type":"string","maxLength":1000},"reason":{"type":"string","maxLength":1000},"source":{"type":"string","enum":["Message","Report","Pickup","Unknown"]},"olderThan":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P3650D"},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","maxLength":200}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema34.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema34.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema34.properties.identity.type,parentSchema:schema34.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema34.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema34.properties.virtualServer.type,parentSchema:schema34.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sender !== undefined){
let data2 = data.sender;
if(typeof data2 === "string"){
if(func1(data2) > 320){
const err6 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema34.properties.sender,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},schema:schema34.properties.sender.type,parentSchema:schema34.properties.sender,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.recipient !== undefined){
let data3 = data.recipient;
if(typeof data3 === "string"){
if(func1(data3) > 320){
const err8 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema34.properties.recipient,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"},schema:schema34.properties.recipient.type,parentSchema:schema34.properties.recipient,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.subject !== undefined){
let data4 = data.subject;
if(typeof data4 === "string"){
if(func1(data4) > 1000){
const err10 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34.properties.subject,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},schema:schema34.properties.subject.type,parentSchema:schema34.properties.subject,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if(typeof data5 === "string"){
if(func1(data5) > 1000){
const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34.properties.reason,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema34.properties.reason.type,parentSchema:schema34.properties.reason,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.source !== undefined){
let data6 = data.source;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema34.properties.source.type,parentSchema:schema34.properties.source,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data6 === "Message") || (data6 === "Report")) || (data6 === "Pickup")) || (data6 === "Unknown"))){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema34.properties.source.enum},schema:schema34.properties.source.enum,parentSchema:schema34.properties.source,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.olderThan !== undefined){
let data7 = data.olderThan;
if(typeof data7 === "string"){
if(func1(data7) > 32){
const err16 = {instancePath:instancePath+"/olderThan",schemaPath:"#/properties/olderThan/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema34.properties.olderThan,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(formats0(data7))){
const err17 = {instancePath:instancePath+"/olderThan",schemaPath:"#/properties/olderThan/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema34.properties.olderThan,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((parseDuration(data7) ?? 1000) < 1000){
const err18 = {instancePath:instancePath+"/olderThan",schemaPath:"#/properties/olderThan/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema34.properties.olderThan,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((parseDuration(data7) ?? 315360000000) > 315360000000){
const err19 = {instancePath:instancePath+"/olderThan",schemaPath:"#/properties/olderThan/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"},schema:"P3650D",parentSchema:schema34.properties.olderThan,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/olderThan",schemaPath:"#/properties/olderThan/type",keyword:"type",params:{type: "string"},schema:schema34.properties.olderThan.type,parentSchema:schema34.properties.olderThan,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.limit !== undefined){
let data8 = data.limit;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err21 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.limit.type,parentSchema:schema34.properties.limit,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema34.properties.limit,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema34.properties.limit,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data9 = data.cursor;
if(typeof data9 === "string"){
if(func1(data9) > 200){
const err24 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema34.properties.cursor,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},schema:schema34.properties.cursor.type,parentSchema:schema34.properties.cursor,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const badmailRemoveParams = validate24;
const schema35 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":100},"dryRun":{"type":"boolean"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "identity") || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema35.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema35.properties.identity.type,parentSchema:schema35.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data1 = data.dryRun;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema35.properties.dryRun.type,parentSchema:schema35.properties.dryRun,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const badmailRestoreParams = validate25;
const schema36 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":100},"sender":{"type":"string","minLength":1,"maxLength":320},"recipient":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","format":"mailbox","maxLength":320}},"dryRun":{"type":"boolean"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "identity") || (key0 === "sender")) || (key0 === "recipient")) || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema36.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema36.properties.identity.type,parentSchema:schema36.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sender !== undefined){
let data1 = data.sender;
if(typeof data1 === "string"){
if(func1(data1) > 320){
const err5 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema36.properties.sender,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36.properties.sender,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},schema:schema36.properties.sender.type,parentSchema:schema36.properties.sender,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.recipient !== undefined){
let data2 = data.recipient;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err8 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema36.properties.recipient,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema36.properties.recipient,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func1(data3) > 320){
const err10 = {instancePath:instancePath+"/recipient/" + i0,schemaPath:"#/properties/recipient/items/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema36.properties.recipient.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats48(data3))){
const err11 = {instancePath:instancePath+"/recipient/" + i0,schemaPath:"#/properties/recipient/items/format",keyword:"format",params:{format: "mailbox"},schema:"mailbox",parentSchema:schema36.properties.recipient.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/recipient/" + i0,schemaPath:"#/properties/recipient/items/type",keyword:"type",params:{type: "string"},schema:schema36.properties.recipient.items.type,parentSchema:schema36.properties.recipient.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "array"},schema:schema36.properties.recipient.type,parentSchema:schema36.properties.recipient,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data4 = data.dryRun;
if(typeof data4 !== "boolean"){
const err14 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema36.properties.dryRun.type,parentSchema:schema36.properties.dryRun,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const bindingAddParams = validate26;
const schema37 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"ip-address","maxLength":45},"port":{"type":"integer","minimum":1,"maximum":65535},"tls":{"type":"string","enum":["StartTls","Implicit"]},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "virtualServer") || (key0 === "address")) || (key0 === "port")) || (key0 === "tls")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema37.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema37.properties.virtualServer.type,parentSchema:schema37.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 45){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema37.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats32(data1))){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema37.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema37.properties.address.type,parentSchema:schema37.properties.address,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.port.type,parentSchema:schema37.properties.port,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema37.properties.port,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37.properties.port,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.tls !== undefined){
let data3 = data.tls;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "string"},schema:schema37.properties.tls.type,parentSchema:schema37.properties.tls,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data3 === "StartTls") || (data3 === "Implicit"))){
const err12 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/enum",keyword:"enum",params:{allowedValues: schema37.properties.tls.enum},schema:schema37.properties.tls.enum,parentSchema:schema37.properties.tls,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data4 = data.ifRevision;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.ifRevision.type,parentSchema:schema37.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema37.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema37.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data5 = data.dryRun;
if(typeof data5 !== "boolean"){
const err16 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema37.properties.dryRun.type,parentSchema:schema37.properties.dryRun,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.force !== undefined){
let data6 = data.force;
if(typeof data6 !== "boolean"){
const err17 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema37.properties.force.type,parentSchema:schema37.properties.force,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const bindingGetParams = validate27;
const schema38 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"ip-address","maxLength":45},"port":{"type":"integer","minimum":1,"maximum":65535}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "virtualServer") || (key0 === "address")) || (key0 === "port"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema38.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema38.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema38.properties.virtualServer.type,parentSchema:schema38.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 45){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema38.properties.address,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats32(data1))){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema38.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema38.properties.address.type,parentSchema:schema38.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema38.properties.port.type,parentSchema:schema38.properties.port,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema38.properties.port,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema38.properties.port,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const bindingRemoveParams = validate28;
const schema39 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"ip-address","maxLength":45},"port":{"type":"integer","minimum":1,"maximum":65535},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "virtualServer") || (key0 === "address")) || (key0 === "port")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema39.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema39.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema39.properties.virtualServer.type,parentSchema:schema39.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 45){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema39.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats32(data1))){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema39.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema39.properties.address.type,parentSchema:schema39.properties.address,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema39.properties.port.type,parentSchema:schema39.properties.port,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema39.properties.port,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema39.properties.port,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.ifRevision !== undefined){
let data3 = data.ifRevision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema39.properties.ifRevision.type,parentSchema:schema39.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema39.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema39.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data4 = data.dryRun;
if(typeof data4 !== "boolean"){
const err14 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema39.properties.dryRun.type,parentSchema:schema39.properties.dryRun,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.force !== undefined){
let data5 = data.force;
if(typeof data5 !== "boolean"){
const err15 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema39.properties.force.type,parentSchema:schema39.properties.force,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const certificateGetParams = validate29;
const schema40 = {"type":"object","additionalProperties":false,"required":[],"properties":{"name":{"type":"string","format":"certificate-name","maxLength":253}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "name")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 253){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema40.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats60(data0))){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format: "certificate-name"},schema:"certificate-name",parentSchema:schema40.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema40.properties.name.type,parentSchema:schema40.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const certificateImportParams = validate30;
const schema41 = {"type":"object","additionalProperties":false,"required":["name","content"],"properties":{"name":{"type":"string","format":"certificate-name","maxLength":253},"content":{"type":"string","minLength":1,"maxLength":81000,"writeOnly":true},"key":{"type":"string","minLength":1,"maxLength":81000,"writeOnly":true},"password":{"type":"string","maxLength":1000,"writeOnly":true},"dryRun":{"type":"boolean"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.content === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "content")) || (key0 === "key")) || (key0 === "password")) || (key0 === "dryRun"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 253){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema41.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats60(data0))){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format: "certificate-name"},schema:"certificate-name",parentSchema:schema41.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema41.properties.name.type,parentSchema:schema41.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if(typeof data1 === "string"){
if(func1(data1) > 81000){
const err6 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit: 81000},schema:81000,parentSchema:schema41.properties.content,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema41.properties.content,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"},schema:schema41.properties.content.type,parentSchema:schema41.properties.content,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 === "string"){
if(func1(data2) > 81000){
const err9 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 81000},schema:81000,parentSchema:schema41.properties.key,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data2) < 1){
const err10 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema41.properties.key,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},schema:schema41.properties.key.type,parentSchema:schema41.properties.key,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.password !== undefined){
let data3 = data.password;
if(typeof data3 === "string"){
if(func1(data3) > 1000){
const err12 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema41.properties.password,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},schema:schema41.properties.password.type,parentSchema:schema41.properties.password,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data4 = data.dryRun;
if(typeof data4 !== "boolean"){
const err14 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema41.properties.dryRun.type,parentSchema:schema41.properties.dryRun,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const certificateNewParams = validate31;
const schema42 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","format":"certificate-name","maxLength":253},"dnsName":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","format":"certificate-host","maxLength":253}},"notAfter":{"type":"string","format":"date-time","maxLength":40},"dryRun":{"type":"boolean"}}};
const formats78 = formats["certificate-host"];
const formats80 = formats["date-time"];

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "dnsName")) || (key0 === "notAfter")) || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 253){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema42.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats60(data0))){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format: "certificate-name"},schema:"certificate-name",parentSchema:schema42.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema42.properties.name.type,parentSchema:schema42.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dnsName !== undefined){
let data1 = data.dnsName;
if(Array.isArray(data1)){
if(data1.length > 100){
const err5 = {instancePath:instancePath+"/dnsName",schemaPath:"#/properties/dnsName/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema42.properties.dnsName,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/dnsName",schemaPath:"#/properties/dnsName/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema42.properties.dnsName,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) > 253){
const err7 = {instancePath:instancePath+"/dnsName/" + i0,schemaPath:"#/properties/dnsName/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema42.properties.dnsName.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats78(data2))){
const err8 = {instancePath:instancePath+"/dnsName/" + i0,schemaPath:"#/properties/dnsName/items/format",keyword:"format",params:{format: "certificate-host"},schema:"certificate-host",parentSchema:schema42.properties.dnsName.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/dnsName/" + i0,schemaPath:"#/properties/dnsName/items/type",keyword:"type",params:{type: "string"},schema:schema42.properties.dnsName.items.type,parentSchema:schema42.properties.dnsName.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/dnsName",schemaPath:"#/properties/dnsName/type",keyword:"type",params:{type: "array"},schema:schema42.properties.dnsName.type,parentSchema:schema42.properties.dnsName,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.notAfter !== undefined){
let data3 = data.notAfter;
if(typeof data3 === "string"){
if(func1(data3) > 40){
const err11 = {instancePath:instancePath+"/notAfter",schemaPath:"#/properties/notAfter/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema42.properties.notAfter,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats80(data3))){
const err12 = {instancePath:instancePath+"/notAfter",schemaPath:"#/properties/notAfter/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema42.properties.notAfter,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/notAfter",schemaPath:"#/properties/notAfter/type",keyword:"type",params:{type: "string"},schema:schema42.properties.notAfter.type,parentSchema:schema42.properties.notAfter,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data4 = data.dryRun;
if(typeof data4 !== "boolean"){
const err14 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema42.properties.dryRun.type,parentSchema:schema42.properties.dryRun,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const certificateRemoveParams = validate32;
const schema43 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","format":"certificate-name","maxLength":253},"dryRun":{"type":"boolean"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 253){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema43.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats60(data0))){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format: "certificate-name"},schema:"certificate-name",parentSchema:schema43.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema43.properties.name.type,parentSchema:schema43.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data1 = data.dryRun;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema43.properties.dryRun.type,parentSchema:schema43.properties.dryRun,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const configurationExportParams = validate33;
const schema44 = {"type":"object","additionalProperties":false,"required":[],"properties":{"passphrase":{"type":"string","minLength":8,"maxLength":1000,"writeOnly":true}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "passphrase")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.passphrase !== undefined){
let data0 = data.passphrase;
if(typeof data0 === "string"){
if(func1(data0) > 1000){
const err1 = {instancePath:instancePath+"/passphrase",schemaPath:"#/properties/passphrase/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema44.properties.passphrase,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 8){
const err2 = {instancePath:instancePath+"/passphrase",schemaPath:"#/properties/passphrase/minLength",keyword:"minLength",params:{limit: 8},schema:8,parentSchema:schema44.properties.passphrase,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/passphrase",schemaPath:"#/properties/passphrase/type",keyword:"type",params:{type: "string"},schema:schema44.properties.passphrase.type,parentSchema:schema44.properties.passphrase,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const configurationImportParams = validate34;
const schema45 = {"type":"object","additionalProperties":false,"required":["content"],"properties":{"content":{"type":"string","minLength":1,"maxLength":1900000},"passphrase":{"type":"string","minLength":8,"maxLength":1000,"writeOnly":true},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "content") || (key0 === "passphrase")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.content !== undefined){
let data0 = data.content;
if(typeof data0 === "string"){
if(func1(data0) > 1900000){
const err2 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit: 1900000},schema:1900000,parentSchema:schema45.properties.content,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema45.properties.content,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"},schema:schema45.properties.content.type,parentSchema:schema45.properties.content,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.passphrase !== undefined){
let data1 = data.passphrase;
if(typeof data1 === "string"){
if(func1(data1) > 1000){
const err5 = {instancePath:instancePath+"/passphrase",schemaPath:"#/properties/passphrase/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema45.properties.passphrase,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 8){
const err6 = {instancePath:instancePath+"/passphrase",schemaPath:"#/properties/passphrase/minLength",keyword:"minLength",params:{limit: 8},schema:8,parentSchema:schema45.properties.passphrase,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/passphrase",schemaPath:"#/properties/passphrase/type",keyword:"type",params:{type: "string"},schema:schema45.properties.passphrase.type,parentSchema:schema45.properties.passphrase,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data2 = data.ifRevision;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema45.properties.ifRevision.type,parentSchema:schema45.properties.ifRevision,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema45.properties.ifRevision,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema45.properties.ifRevision,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data3 = data.dryRun;
if(typeof data3 !== "boolean"){
const err11 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema45.properties.dryRun.type,parentSchema:schema45.properties.dryRun,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.force !== undefined){
let data4 = data.force;
if(typeof data4 !== "boolean"){
const err12 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema45.properties.force.type,parentSchema:schema45.properties.force,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const configurationChangeGetParams = validate35;
const schema46 = {"type":"object","additionalProperties":false,"required":[],"properties":{"revision":{"type":"integer","minimum":0,"maximum":9007199254740991},"start":{"type":"string","format":"date-time","maxLength":40},"end":{"type":"string","format":"date-time","maxLength":40},"setting":{"type":"string","maxLength":200},"user":{"type":"string","maxLength":320},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","maxLength":200}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "revision") || (key0 === "start")) || (key0 === "end")) || (key0 === "setting")) || (key0 === "user")) || (key0 === "limit")) || (key0 === "cursor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.revision !== undefined){
let data0 = data.revision;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},schema:schema46.properties.revision.type,parentSchema:schema46.properties.revision,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema46.properties.revision,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema46.properties.revision,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.start !== undefined){
let data1 = data.start;
if(typeof data1 === "string"){
if(func1(data1) > 40){
const err4 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema46.properties.start,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats80(data1))){
const err5 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema46.properties.start,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},schema:schema46.properties.start.type,parentSchema:schema46.properties.start,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.end !== undefined){
let data2 = data.end;
if(typeof data2 === "string"){
if(func1(data2) > 40){
const err7 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema46.properties.end,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats80(data2))){
const err8 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema46.properties.end,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "string"},schema:schema46.properties.end.type,parentSchema:schema46.properties.end,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.setting !== undefined){
let data3 = data.setting;
if(typeof data3 === "string"){
if(func1(data3) > 200){
const err10 = {instancePath:instancePath+"/setting",schemaPath:"#/properties/setting/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46.properties.setting,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/setting",schemaPath:"#/properties/setting/type",keyword:"type",params:{type: "string"},schema:schema46.properties.setting.type,parentSchema:schema46.properties.setting,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.user !== undefined){
let data4 = data.user;
if(typeof data4 === "string"){
if(func1(data4) > 320){
const err12 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema46.properties.user,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},schema:schema46.properties.user.type,parentSchema:schema46.properties.user,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.limit !== undefined){
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},schema:schema46.properties.limit.type,parentSchema:schema46.properties.limit,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema46.properties.limit,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema46.properties.limit,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data6 = data.cursor;
if(typeof data6 === "string"){
if(func1(data6) > 200){
const err17 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46.properties.cursor,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},schema:schema46.properties.cursor.type,parentSchema:schema46.properties.cursor,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const configurationChangeUndoParams = validate36;
const schema47 = {"type":"object","additionalProperties":false,"required":[],"properties":{"revision":{"type":"integer","minimum":0,"maximum":9007199254740991},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "revision") || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.revision !== undefined){
let data0 = data.revision;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.revision.type,parentSchema:schema47.properties.revision,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema47.properties.revision,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema47.properties.revision,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.ifRevision !== undefined){
let data1 = data.ifRevision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.ifRevision.type,parentSchema:schema47.properties.ifRevision,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema47.properties.ifRevision,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema47.properties.ifRevision,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data2 = data.dryRun;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema47.properties.dryRun.type,parentSchema:schema47.properties.dryRun,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.force !== undefined){
let data3 = data.force;
if(typeof data3 !== "boolean"){
const err8 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema47.properties.force.type,parentSchema:schema47.properties.force,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const connectionAddressAddParams = validate37;
const schema48 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500},"access":{"type":"string","enum":["Deny","Grant"]},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "virtualServer") || (key0 === "address")) || (key0 === "comment")) || (key0 === "access")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema48.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema48.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema48.properties.virtualServer.type,parentSchema:schema48.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema48.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats2(data1))){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema48.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema48.properties.address.type,parentSchema:schema48.properties.address,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.comment !== undefined){
let data2 = data.comment;
if(typeof data2 === "string"){
if(func1(data2) > 500){
const err8 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema48.properties.comment,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},schema:schema48.properties.comment.type,parentSchema:schema48.properties.comment,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.access !== undefined){
let data3 = data.access;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},schema:schema48.properties.access.type,parentSchema:schema48.properties.access,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "Deny") || (data3 === "Grant"))){
const err11 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema48.properties.access.enum},schema:schema48.properties.access.enum,parentSchema:schema48.properties.access,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data4 = data.ifRevision;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema48.properties.ifRevision.type,parentSchema:schema48.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema48.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema48.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data5 = data.dryRun;
if(typeof data5 !== "boolean"){
const err15 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema48.properties.dryRun.type,parentSchema:schema48.properties.dryRun,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.force !== undefined){
let data6 = data.force;
if(typeof data6 !== "boolean"){
const err16 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema48.properties.force.type,parentSchema:schema48.properties.force,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const connectionAddressGetParams = validate38;
const schema49 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"network","maxLength":100},"access":{"type":"string","enum":["Deny","Grant"]}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "virtualServer") || (key0 === "address")) || (key0 === "access"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema49.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema49.properties.virtualServer.type,parentSchema:schema49.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema49.properties.address,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats2(data1))){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema49.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema49.properties.address.type,parentSchema:schema49.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},schema:schema49.properties.access.type,parentSchema:schema49.properties.access,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "Deny") || (data2 === "Grant"))){
const err8 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema49.properties.access.enum},schema:schema49.properties.access.enum,parentSchema:schema49.properties.access,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const connectionAddressRemoveParams = validate39;
const schema50 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"network","maxLength":100},"access":{"type":"string","enum":["Deny","Grant"]},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "virtualServer") || (key0 === "address")) || (key0 === "access")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema50.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema50.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema50.properties.virtualServer.type,parentSchema:schema50.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema50.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats2(data1))){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema50.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema50.properties.address.type,parentSchema:schema50.properties.address,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},schema:schema50.properties.access.type,parentSchema:schema50.properties.access,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data2 === "Deny") || (data2 === "Grant"))){
const err9 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema50.properties.access.enum},schema:schema50.properties.access.enum,parentSchema:schema50.properties.access,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data3 = data.ifRevision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema50.properties.ifRevision.type,parentSchema:schema50.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema50.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data4 = data.dryRun;
if(typeof data4 !== "boolean"){
const err13 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema50.properties.dryRun.type,parentSchema:schema50.properties.dryRun,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.force !== undefined){
let data5 = data.force;
if(typeof data5 !== "boolean"){
const err14 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema50.properties.force.type,parentSchema:schema50.properties.force,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const connectionControlGetParams = validate40;
const schema51 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema51.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema51.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema51.properties.virtualServer.type,parentSchema:schema51.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const connectionControlSetParams = validate41;
const schema52 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"mode":{"if":{"type":"null"},"else":{"type":"string","enum":["OnlyListed","AllExceptListed"]}},"maxConnectionsPerAddress":{"if":{"type":"null"},"else":{"type":"integer","minimum":1,"maximum":20000}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "virtualServer") || (key0 === "mode")) || (key0 === "maxConnectionsPerAddress")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema52.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema52.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema52.properties.virtualServer.type,parentSchema:schema52.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/type",keyword:"type",params:{type: "string"},schema:schema52.properties.mode.else.type,parentSchema:schema52.properties.mode.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "OnlyListed") || (data1 === "AllExceptListed"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/enum",keyword:"enum",params:{allowedValues: schema52.properties.mode.else.enum},schema:schema52.properties.mode.else.enum,parentSchema:schema52.properties.mode.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/if",keyword:"if",params:{failingKeyword: "else"},schema:schema52.properties.mode.if,parentSchema:schema52.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.maxConnectionsPerAddress !== undefined){
let data2 = data.maxConnectionsPerAddress;
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(data2 !== null){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/maxConnectionsPerAddress",schemaPath:"#/properties/maxConnectionsPerAddress/else/type",keyword:"type",params:{type: "integer"},schema:schema52.properties.maxConnectionsPerAddress.else.type,parentSchema:schema52.properties.maxConnectionsPerAddress.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 20000 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/maxConnectionsPerAddress",schemaPath:"#/properties/maxConnectionsPerAddress/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},schema:20000,parentSchema:schema52.properties.maxConnectionsPerAddress.else,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/maxConnectionsPerAddress",schemaPath:"#/properties/maxConnectionsPerAddress/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema52.properties.maxConnectionsPerAddress.else,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/maxConnectionsPerAddress",schemaPath:"#/properties/maxConnectionsPerAddress/if",keyword:"if",params:{failingKeyword: "else"},schema:schema52.properties.maxConnectionsPerAddress.if,parentSchema:schema52.properties.maxConnectionsPerAddress,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data3 = data.ifRevision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema52.properties.ifRevision.type,parentSchema:schema52.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema52.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema52.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data4 = data.dryRun;
if(typeof data4 !== "boolean"){
const err16 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema52.properties.dryRun.type,parentSchema:schema52.properties.dryRun,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.force !== undefined){
let data5 = data.force;
if(typeof data5 !== "boolean"){
const err17 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema52.properties.force.type,parentSchema:schema52.properties.force,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const deliveryGetParams = validate42;
const schema53 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema53.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema53.properties.virtualServer.type,parentSchema:schema53.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const deliverySetParams = validate43;
const schema54 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"firstRetryInterval":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"}},"secondRetryInterval":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"}},"thirdRetryInterval":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"}},"subsequentRetryInterval":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"}},"expirationTimeout":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D"}},"delayNotificationTimeout":{"if":{"type":"null"},"else":{"oneOf":[{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D"},{"const":"unlimited"}]}},"localExpirationTimeout":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D"}},"localDelayNotificationTimeout":{"if":{"type":"null"},"else":{"oneOf":[{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D"},{"const":"unlimited"}]}},"hopCount":{"if":{"type":"null"},"else":{"type":"integer","minimum":1,"maximum":1000}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema54.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema54.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema54.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema54.properties.virtualServer.type,parentSchema:schema54.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.firstRetryInterval !== undefined){
let data1 = data.firstRetryInterval;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 === "string"){
if(func1(data1) > 32){
const err5 = {instancePath:instancePath+"/firstRetryInterval",schemaPath:"#/properties/firstRetryInterval/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema54.properties.firstRetryInterval.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats0(data1))){
const err6 = {instancePath:instancePath+"/firstRetryInterval",schemaPath:"#/properties/firstRetryInterval/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema54.properties.firstRetryInterval.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((parseDuration(data1) ?? 1000) < 1000){
const err7 = {instancePath:instancePath+"/firstRetryInterval",schemaPath:"#/properties/firstRetryInterval/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema54.properties.firstRetryInterval.else,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((parseDuration(data1) ?? 604800000) > 604800000){
const err8 = {instancePath:instancePath+"/firstRetryInterval",schemaPath:"#/properties/firstRetryInterval/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema54.properties.firstRetryInterval.else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/firstRetryInterval",schemaPath:"#/properties/firstRetryInterval/else/type",keyword:"type",params:{type: "string"},schema:schema54.properties.firstRetryInterval.else.type,parentSchema:schema54.properties.firstRetryInterval.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err10 = {instancePath:instancePath+"/firstRetryInterval",schemaPath:"#/properties/firstRetryInterval/if",keyword:"if",params:{failingKeyword: "else"},schema:schema54.properties.firstRetryInterval.if,parentSchema:schema54.properties.firstRetryInterval,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.secondRetryInterval !== undefined){
let data2 = data.secondRetryInterval;
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(data2 !== null){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(typeof data2 === "string"){
if(func1(data2) > 32){
const err12 = {instancePath:instancePath+"/secondRetryInterval",schemaPath:"#/properties/secondRetryInterval/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema54.properties.secondRetryInterval.else,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats0(data2))){
const err13 = {instancePath:instancePath+"/secondRetryInterval",schemaPath:"#/properties/secondRetryInterval/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema54.properties.secondRetryInterval.else,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((parseDuration(data2) ?? 1000) < 1000){
const err14 = {instancePath:instancePath+"/secondRetryInterval",schemaPath:"#/properties/secondRetryInterval/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema54.properties.secondRetryInterval.else,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((parseDuration(data2) ?? 604800000) > 604800000){
const err15 = {instancePath:instancePath+"/secondRetryInterval",schemaPath:"#/properties/secondRetryInterval/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema54.properties.secondRetryInterval.else,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/secondRetryInterval",schemaPath:"#/properties/secondRetryInterval/else/type",keyword:"type",params:{type: "string"},schema:schema54.properties.secondRetryInterval.else.type,parentSchema:schema54.properties.secondRetryInterval.else,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
}
if(!valid2){
const err17 = {instancePath:instancePath+"/secondRetryInterval",schemaPath:"#/properties/secondRetryInterval/if",keyword:"if",params:{failingKeyword: "else"},schema:schema54.properties.secondRetryInterval.if,parentSchema:schema54.properties.secondRetryInterval,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.thirdRetryInterval !== undefined){
let data3 = data.thirdRetryInterval;
const _errs17 = errors;
let valid3 = true;
const _errs18 = errors;
if(data3 !== null){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs20 = errors;
if(typeof data3 === "string"){
if(func1(data3) > 32){
const err19 = {instancePath:instancePath+"/thirdRetryInterval",schemaPath:"#/properties/thirdRetryInterval/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema54.properties.thirdRetryInterval.else,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(formats0(data3))){
const err20 = {instancePath:instancePath+"/thirdRetryInterval",schemaPath:"#/properties/thirdRetryInterval/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema54.properties.thirdRetryInterval.else,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((parseDuration(data3) ?? 1000) < 1000){
const err21 = {instancePath:instancePath+"/thirdRetryInterval",schemaPath:"#/properties/thirdRetryInterval/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema54.properties.thirdRetryInterval.else,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((parseDuration(data3) ?? 604800000) > 604800000){
const err22 = {instancePath:instancePath+"/thirdRetryInterval",schemaPath:"#/properties/thirdRetryInterval/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema54.properties.thirdRetryInterval.else,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/thirdRetryInterval",schemaPath:"#/properties/thirdRetryInterval/else/type",keyword:"type",params:{type: "string"},schema:schema54.properties.thirdRetryInterval.else.type,parentSchema:schema54.properties.thirdRetryInterval.else,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs20 === errors;
valid3 = _valid2;
}
if(!valid3){
const err24 = {instancePath:instancePath+"/thirdRetryInterval",schemaPath:"#/properties/thirdRetryInterval/if",keyword:"if",params:{failingKeyword: "else"},schema:schema54.properties.thirdRetryInterval.if,parentSchema:schema54.properties.thirdRetryInterval,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.subsequentRetryInterval !== undefined){
let data4 = data.subsequentRetryInterval;
const _errs23 = errors;
let valid4 = true;
const _errs24 = errors;
if(data4 !== null){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs26 = errors;
if(typeof data4 === "string"){
if(func1(data4) > 32){
const err26 = {instancePath:instancePath+"/subsequentRetryInterval",schemaPath:"#/properties/subsequentRetryInterval/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema54.properties.subsequentRetryInterval.else,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(formats0(data4))){
const err27 = {instancePath:instancePath+"/subsequentRetryInterval",schemaPath:"#/properties/subsequentRetryInterval/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema54.properties.subsequentRetryInterval.else,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((parseDuration(data4) ?? 1000) < 1000){
const err28 = {instancePath:instancePath+"/subsequentRetryInterval",schemaPath:"#/properties/subsequentRetryInterval/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema54.properties.subsequentRetryInterval.else,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((parseDuration(data4) ?? 604800000) > 604800000){
const err29 = {instancePath:instancePath+"/subsequentRetryInterval",schemaPath:"#/properties/subsequentRetryInterval/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema54.properties.subsequentRetryInterval.else,data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/subsequentRetryInterval",schemaPath:"#/properties/subsequentRetryInterval/else/type",keyword:"type",params:{type: "string"},schema:schema54.properties.subsequentRetryInterval.else.type,parentSchema:schema54.properties.subsequentRetryInterval.else,data:data4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid3 = _errs26 === errors;
valid4 = _valid3;
}
if(!valid4){
const err31 = {instancePath:instancePath+"/subsequentRetryInterval",schemaPath:"#/properties/subsequentRetryInterval/if",keyword:"if",params:{failingKeyword: "else"},schema:schema54.properties.subsequentRetryInterval.if,parentSchema:schema54.properties.subsequentRetryInterval,data:data4};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.expirationTimeout !== undefined){
let data5 = data.expirationTimeout;
const _errs29 = errors;
let valid5 = true;
const _errs30 = errors;
if(data5 !== null){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid4 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs32 = errors;
if(typeof data5 === "string"){
if(func1(data5) > 32){
const err33 = {instancePath:instancePath+"/expirationTimeout",schemaPath:"#/properties/expirationTimeout/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema54.properties.expirationTimeout.else,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(formats0(data5))){
const err34 = {instancePath:instancePath+"/expirationTimeout",schemaPath:"#/properties/expirationTimeout/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema54.properties.expirationTimeout.else,data:data5};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((parseDuration(data5) ?? 1000) < 1000){
const err35 = {instancePath:instancePath+"/expirationTimeout",schemaPath:"#/properties/expirationTimeout/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema54.properties.expirationTimeout.else,data:data5};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((parseDuration(data5) ?? 2592000000) > 2592000000){
const err36 = {instancePath:instancePath+"/expirationTimeout",schemaPath:"#/properties/expirationTimeout/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P30D"},schema:"P30D",parentSchema:schema54.properties.expirationTimeout.else,data:data5};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/expirationTimeout",schemaPath:"#/properties/expirationTimeout/else/type",keyword:"type",params:{type: "string"},schema:schema54.properties.expirationTimeout.else.type,parentSchema:schema54.properties.expirationTimeout.else,data:data5};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid4 = _errs32 === errors;
valid5 = _valid4;
}
if(!valid5){
const err38 = {instancePath:instancePath+"/expirationTimeout",schemaPath:"#/properties/expirationTimeout/if",keyword:"if",params:{failingKeyword: "else"},schema:schema54.properties.expirationTimeout.if,parentSchema:schema54.properties.expirationTimeout,data:data5};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.delayNotificationTimeout !== undefined){
let data6 = data.delayNotificationTimeout;
const _errs35 = errors;
let valid6 = true;
const _errs36 = errors;
if(data6 !== null){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid5 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs38 = errors;
const _errs39 = errors;
let valid7 = false;
let passing0 = null;
const _errs40 = errors;
if(typeof data6 === "string"){
if(func1(data6) > 32){
const err40 = {instancePath:instancePath+"/delayNotificationTimeout",schemaPath:"#/properties/delayNotificationTimeout/else/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema54.properties.delayNotificationTimeout.else.oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(formats0(data6))){
const err41 = {instancePath:instancePath+"/delayNotificationTimeout",schemaPath:"#/properties/delayNotificationTimeout/else/oneOf/0/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema54.properties.delayNotificationTimeout.else.oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((parseDuration(data6) ?? 1000) < 1000){
const err42 = {instancePath:instancePath+"/delayNotificationTimeout",schemaPath:"#/properties/delayNotificationTimeout/else/oneOf/0/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema54.properties.delayNotificationTimeout.else.oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((parseDuration(data6) ?? 2592000000) > 2592000000){
const err43 = {instancePath:instancePath+"/delayNotificationTimeout",schemaPath:"#/properties/delayNotificationTimeout/else/oneOf/0/durationMaximum",keyword:"durationMaximum",params:{limit: "P30D"},schema:"P30D",parentSchema:schema54.properties.delayNotificationTimeout.else.oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/delayNotificationTimeout",schemaPath:"#/properties/delayNotificationTimeout/else/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema54.properties.delayNotificationTimeout.else.oneOf[0].type,parentSchema:schema54.properties.delayNotificationTimeout.else.oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid6 = _errs40 === errors;
if(_valid6){
valid7 = true;
passing0 = 0;
}
const _errs42 = errors;
if("unlimited" !== data6){
const err45 = {instancePath:instancePath+"/delayNotificationTimeout",schemaPath:"#/properties/delayNotificationTimeout/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema54.properties.delayNotificationTimeout.else.oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid6 = _errs42 === errors;
if(_valid6 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid6){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err46 = {instancePath:instancePath+"/delayNotificationTimeout",schemaPath:"#/properties/delayNotificationTimeout/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema54.properties.delayNotificationTimeout.else.oneOf,parentSchema:schema54.properties.delayNotificationTimeout.else,data:data6};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
var _valid5 = _errs38 === errors;
valid6 = _valid5;
}
if(!valid6){
const err47 = {instancePath:instancePath+"/delayNotificationTimeout",schemaPath:"#/properties/delayNotificationTimeout/if",keyword:"if",params:{failingKeyword: "else"},schema:schema54.properties.delayNotificationTimeout.if,parentSchema:schema54.properties.delayNotificationTimeout,data:data6};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.localExpirationTimeout !== undefined){
let data7 = data.localExpirationTimeout;
const _errs44 = errors;
let valid8 = true;
const _errs45 = errors;
if(data7 !== null){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid7 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(!_valid7){
const _errs47 = errors;
if(typeof data7 === "string"){
if(func1(data7) > 32){
const err49 = {instancePath:instancePath+"/localExpirationTimeout",schemaPath:"#/properties/localExpirationTimeout/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema54.properties.localExpirationTimeout.else,data:data7};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(formats0(data7))){
const err50 = {instancePath:instancePath+"/localExpirationTimeout",schemaPath:"#/properties/localExpirationTimeout/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema54.properties.localExpirationTimeout.else,data:data7};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((parseDuration(data7) ?? 1000) < 1000){
const err51 = {instancePath:instancePath+"/localExpirationTimeout",schemaPath:"#/properties/localExpirationTimeout/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema54.properties.localExpirationTimeout.else,data:data7};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((parseDuration(data7) ?? 2592000000) > 2592000000){
const err52 = {instancePath:instancePath+"/localExpirationTimeout",schemaPath:"#/properties/localExpirationTimeout/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P30D"},schema:"P30D",parentSchema:schema54.properties.localExpirationTimeout.else,data:data7};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/localExpirationTimeout",schemaPath:"#/properties/localExpirationTimeout/else/type",keyword:"type",params:{type: "string"},schema:schema54.properties.localExpirationTimeout.else.type,parentSchema:schema54.properties.localExpirationTimeout.else,data:data7};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid7 = _errs47 === errors;
valid8 = _valid7;
}
if(!valid8){
const err54 = {instancePath:instancePath+"/localExpirationTimeout",schemaPath:"#/properties/localExpirationTimeout/if",keyword:"if",params:{failingKeyword: "else"},schema:schema54.properties.localExpirationTimeout.if,parentSchema:schema54.properties.localExpirationTimeout,data:data7};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.localDelayNotificationTimeout !== undefined){
let data8 = data.localDelayNotificationTimeout;
const _errs50 = errors;
let valid9 = true;
const _errs51 = errors;
if(data8 !== null){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid8 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(!_valid8){
const _errs53 = errors;
const _errs54 = errors;
let valid10 = false;
let passing1 = null;
const _errs55 = errors;
if(typeof data8 === "string"){
if(func1(data8) > 32){
const err56 = {instancePath:instancePath+"/localDelayNotificationTimeout",schemaPath:"#/properties/localDelayNotificationTimeout/else/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema54.properties.localDelayNotificationTimeout.else.oneOf[0],data:data8};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(formats0(data8))){
const err57 = {instancePath:instancePath+"/localDelayNotificationTimeout",schemaPath:"#/properties/localDelayNotificationTimeout/else/oneOf/0/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema54.properties.localDelayNotificationTimeout.else.oneOf[0],data:data8};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((parseDuration(data8) ?? 1000) < 1000){
const err58 = {instancePath:instancePath+"/localDelayNotificationTimeout",schemaPath:"#/properties/localDelayNotificationTimeout/else/oneOf/0/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema54.properties.localDelayNotificationTimeout.else.oneOf[0],data:data8};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((parseDuration(data8) ?? 2592000000) > 2592000000){
const err59 = {instancePath:instancePath+"/localDelayNotificationTimeout",schemaPath:"#/properties/localDelayNotificationTimeout/else/oneOf/0/durationMaximum",keyword:"durationMaximum",params:{limit: "P30D"},schema:"P30D",parentSchema:schema54.properties.localDelayNotificationTimeout.else.oneOf[0],data:data8};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/localDelayNotificationTimeout",schemaPath:"#/properties/localDelayNotificationTimeout/else/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema54.properties.localDelayNotificationTimeout.else.oneOf[0].type,parentSchema:schema54.properties.localDelayNotificationTimeout.else.oneOf[0],data:data8};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid9 = _errs55 === errors;
if(_valid9){
valid10 = true;
passing1 = 0;
}
const _errs57 = errors;
if("unlimited" !== data8){
const err61 = {instancePath:instancePath+"/localDelayNotificationTimeout",schemaPath:"#/properties/localDelayNotificationTimeout/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema54.properties.localDelayNotificationTimeout.else.oneOf[1],data:data8};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid9 = _errs57 === errors;
if(_valid9 && valid10){
valid10 = false;
passing1 = [passing1, 1];
}
else {
if(_valid9){
valid10 = true;
passing1 = 1;
}
}
if(!valid10){
const err62 = {instancePath:instancePath+"/localDelayNotificationTimeout",schemaPath:"#/properties/localDelayNotificationTimeout/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema54.properties.localDelayNotificationTimeout.else.oneOf,parentSchema:schema54.properties.localDelayNotificationTimeout.else,data:data8};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
var _valid8 = _errs53 === errors;
valid9 = _valid8;
}
if(!valid9){
const err63 = {instancePath:instancePath+"/localDelayNotificationTimeout",schemaPath:"#/properties/localDelayNotificationTimeout/if",keyword:"if",params:{failingKeyword: "else"},schema:schema54.properties.localDelayNotificationTimeout.if,parentSchema:schema54.properties.localDelayNotificationTimeout,data:data8};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.hopCount !== undefined){
let data9 = data.hopCount;
const _errs59 = errors;
let valid11 = true;
const _errs60 = errors;
if(data9 !== null){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid10 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
if(!_valid10){
const _errs62 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err65 = {instancePath:instancePath+"/hopCount",schemaPath:"#/properties/hopCount/else/type",keyword:"type",params:{type: "integer"},schema:schema54.properties.hopCount.else.type,parentSchema:schema54.properties.hopCount.else,data:data9};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000 || isNaN(data9)){
const err66 = {instancePath:instancePath+"/hopCount",schemaPath:"#/properties/hopCount/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema54.properties.hopCount.else,data:data9};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err67 = {instancePath:instancePath+"/hopCount",schemaPath:"#/properties/hopCount/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema54.properties.hopCount.else,data:data9};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
var _valid10 = _errs62 === errors;
valid11 = _valid10;
}
if(!valid11){
const err68 = {instancePath:instancePath+"/hopCount",schemaPath:"#/properties/hopCount/if",keyword:"if",params:{failingKeyword: "else"},schema:schema54.properties.hopCount.if,parentSchema:schema54.properties.hopCount,data:data9};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data10 = data.ifRevision;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err69 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema54.properties.ifRevision.type,parentSchema:schema54.properties.ifRevision,data:data10};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err70 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema54.properties.ifRevision,data:data10};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err71 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema54.properties.ifRevision,data:data10};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data11 = data.dryRun;
if(typeof data11 !== "boolean"){
const err72 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema54.properties.dryRun.type,parentSchema:schema54.properties.dryRun,data:data11};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.force !== undefined){
let data12 = data.force;
if(typeof data12 !== "boolean"){
const err73 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema54.properties.force.type,parentSchema:schema54.properties.force,data:data12};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const domainGetParams = validate44;
const schema55 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"name":{"type":"string","format":"domain-pattern","maxLength":255}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "virtualServer") || (key0 === "name"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema55.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema55.properties.virtualServer.type,parentSchema:schema55.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func1(data1) > 255){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema55.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats34(data1))){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format: "domain-pattern"},schema:"domain-pattern",parentSchema:schema55.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema55.properties.name.type,parentSchema:schema55.properties.name,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const domainNewParams = validate45;
const schema56 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"name":{"type":"string","format":"domain-pattern","maxLength":255},"type":{"if":{"type":"null"},"else":{"type":"string","enum":["Default","Alias","Remote"],"x-not-built":{"Default":"a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain"}}},"allowRelay":{"if":{"type":"null"},"else":{"type":"boolean"}},"server":{"if":{"type":"null"},"else":{"type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","format":"next-hop-host","maxLength":253}}},"port":{"if":{"type":"null"},"else":{"type":"integer","minimum":1,"maximum":65535}},"tlsMode":{"if":{"type":"null"},"else":{"type":"string","enum":["None","Opportunistic","Required","Verified"]}},"authentication":{"if":{"type":"null"},"else":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["none","basic","oauth2"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"additionalProperties":false,"properties":{"type":{"const":"none"}},"required":["type"]},{"additionalProperties":false,"required":["type","userName"],"properties":{"type":{"const":"basic"},"userName":{"type":"string","minLength":1,"maxLength":320},"password":{"type":"string","minLength":1,"maxLength":1024,"writeOnly":true}}},{"additionalProperties":false,"properties":{"type":{"const":"oauth2"}},"required":["type"]}],"x-not-built":{"oauth2":"authentication to a smart host with OAuth2 is not built yet"}}},"allowPlainTextAuthentication":{"if":{"type":"null"},"else":{"type":"boolean"}},"sendHelo":{"if":{"type":"null"},"else":{"type":"boolean"}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func4.call(schema56.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema56.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema56.properties.virtualServer.type,parentSchema:schema56.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func1(data1) > 255){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema56.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats34(data1))){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format: "domain-pattern"},schema:"domain-pattern",parentSchema:schema56.properties.name,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema56.properties.name.type,parentSchema:schema56.properties.name,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(data2 !== null){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs10 = errors;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/type",keyword:"type",params:{type: "string"},schema:schema56.properties.type.else.type,parentSchema:schema56.properties.type.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data2 === "Default") || (data2 === "Alias")) || (data2 === "Remote"))){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/enum",keyword:"enum",params:{allowedValues: schema56.properties.type.else.enum},schema:schema56.properties.type.else.enum,parentSchema:schema56.properties.type.else,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 === "Default"){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/x-not-built",keyword:"x-not-built",params:{value: "Default", reason: "a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain", tag: ""},schema:schema56.properties.type.else["x-not-built"],parentSchema:schema56.properties.type.else,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
}
if(!valid1){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/if",keyword:"if",params:{failingKeyword: "else"},schema:schema56.properties.type.if,parentSchema:schema56.properties.type,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.allowRelay !== undefined){
let data3 = data.allowRelay;
const _errs13 = errors;
let valid2 = true;
const _errs14 = errors;
if(data3 !== null){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs16 = errors;
if(typeof data3 !== "boolean"){
const err14 = {instancePath:instancePath+"/allowRelay",schemaPath:"#/properties/allowRelay/else/type",keyword:"type",params:{type: "boolean"},schema:schema56.properties.allowRelay.else.type,parentSchema:schema56.properties.allowRelay.else,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid2 = _valid1;
}
if(!valid2){
const err15 = {instancePath:instancePath+"/allowRelay",schemaPath:"#/properties/allowRelay/if",keyword:"if",params:{failingKeyword: "else"},schema:schema56.properties.allowRelay.if,parentSchema:schema56.properties.allowRelay,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.server !== undefined){
let data4 = data.server;
const _errs19 = errors;
let valid3 = true;
const _errs20 = errors;
if(data4 !== null){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs22 = errors;
if(Array.isArray(data4)){
if(data4.length > 10){
const err17 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/else/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema56.properties.server.else,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 253){
const err18 = {instancePath:instancePath+"/server/" + i0,schemaPath:"#/properties/server/else/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema56.properties.server.else.items,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats36(data5))){
const err19 = {instancePath:instancePath+"/server/" + i0,schemaPath:"#/properties/server/else/items/format",keyword:"format",params:{format: "next-hop-host"},schema:"next-hop-host",parentSchema:schema56.properties.server.else.items,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/server/" + i0,schemaPath:"#/properties/server/else/items/type",keyword:"type",params:{type: "string"},schema:schema56.properties.server.else.items.type,parentSchema:schema56.properties.server.else.items,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/else/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema56.properties.server.else,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err22 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/else/type",keyword:"type",params:{type: "array"},schema:schema56.properties.server.else.type,parentSchema:schema56.properties.server.else,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid3 = _valid2;
}
if(!valid3){
const err23 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/if",keyword:"if",params:{failingKeyword: "else"},schema:schema56.properties.server.if,parentSchema:schema56.properties.server,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.port !== undefined){
let data6 = data.port;
const _errs27 = errors;
let valid7 = true;
const _errs28 = errors;
if(data6 !== null){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid3 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs30 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err25 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.port.else.type,parentSchema:schema56.properties.port.else,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema56.properties.port.else,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err27 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema56.properties.port.else,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid3 = _errs30 === errors;
valid7 = _valid3;
}
if(!valid7){
const err28 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/if",keyword:"if",params:{failingKeyword: "else"},schema:schema56.properties.port.if,parentSchema:schema56.properties.port,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.tlsMode !== undefined){
let data7 = data.tlsMode;
const _errs33 = errors;
let valid8 = true;
const _errs34 = errors;
if(data7 !== null){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid4 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs36 = errors;
if(typeof data7 !== "string"){
const err30 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/else/type",keyword:"type",params:{type: "string"},schema:schema56.properties.tlsMode.else.type,parentSchema:schema56.properties.tlsMode.else,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((((data7 === "None") || (data7 === "Opportunistic")) || (data7 === "Required")) || (data7 === "Verified"))){
const err31 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/else/enum",keyword:"enum",params:{allowedValues: schema56.properties.tlsMode.else.enum},schema:schema56.properties.tlsMode.else.enum,parentSchema:schema56.properties.tlsMode.else,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid4 = _errs36 === errors;
valid8 = _valid4;
}
if(!valid8){
const err32 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/if",keyword:"if",params:{failingKeyword: "else"},schema:schema56.properties.tlsMode.if,parentSchema:schema56.properties.tlsMode,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.authentication !== undefined){
let data8 = data.authentication;
const _errs39 = errors;
let valid9 = true;
const _errs40 = errors;
if(data8 !== null){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid5 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs42 = errors;
if(data8?.type === "oauth2"){
const err34 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/x-not-built",keyword:"x-not-built",params:{value: "oauth2", reason: "authentication to a smart host with OAuth2 is not built yet", tag: "type"},schema:schema56.properties.authentication.else["x-not-built"],parentSchema:schema56.properties.authentication.else,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err35 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/required",keyword:"required",params:{missingProperty: "type"},schema:schema56.properties.authentication.else.required,parentSchema:schema56.properties.authentication.else,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data8.type !== undefined){
let data9 = data8.type;
if(typeof data9 !== "string"){
const err36 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/properties/type/type",keyword:"type",params:{type: "string"},schema:schema56.properties.authentication.else.properties.type.type,parentSchema:schema56.properties.authentication.else.properties.type,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((data9 === "none") || (data9 === "basic")) || (data9 === "oauth2"))){
const err37 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/properties/type/enum",keyword:"enum",params:{allowedValues: schema56.properties.authentication.else.properties.type.enum},schema:schema56.properties.authentication.else.properties.type.enum,parentSchema:schema56.properties.authentication.else.properties.type,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
const tag0 = data8.type;
if(typeof tag0 == "string"){
if(tag0 === "none"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err38 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},schema:schema56.properties.authentication.else.oneOf[0].required,parentSchema:schema56.properties.authentication.else.oneOf[0],data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key1 in data8){
if(!(key1 === "type")){
const err39 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema56.properties.authentication.else.oneOf[0],data:data8};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data8.type !== undefined){
let data10 = data8.type;
if("none" !== data10){
const err40 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "none"},schema:"none",parentSchema:schema56.properties.authentication.else.oneOf[0].properties.type,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
var props0 = true;
}
else if(tag0 === "basic"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err41 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},schema:schema56.properties.authentication.else.oneOf[1].required,parentSchema:schema56.properties.authentication.else.oneOf[1],data:data8};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data8.userName === undefined){
const err42 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/1/required",keyword:"required",params:{missingProperty: "userName"},schema:schema56.properties.authentication.else.oneOf[1].required,parentSchema:schema56.properties.authentication.else.oneOf[1],data:data8};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "type") || (key2 === "userName")) || (key2 === "password"))){
const err43 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema56.properties.authentication.else.oneOf[1],data:data8};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data8.type !== undefined){
let data11 = data8.type;
if("basic" !== data11){
const err44 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "basic"},schema:"basic",parentSchema:schema56.properties.authentication.else.oneOf[1].properties.type,data:data11};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data8.userName !== undefined){
let data12 = data8.userName;
if(typeof data12 === "string"){
if(func1(data12) > 320){
const err45 = {instancePath:instancePath+"/authentication/userName",schemaPath:"#/properties/authentication/else/oneOf/1/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema56.properties.authentication.else.oneOf[1].properties.userName,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func1(data12) < 1){
const err46 = {instancePath:instancePath+"/authentication/userName",schemaPath:"#/properties/authentication/else/oneOf/1/properties/userName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.authentication.else.oneOf[1].properties.userName,data:data12};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/authentication/userName",schemaPath:"#/properties/authentication/else/oneOf/1/properties/userName/type",keyword:"type",params:{type: "string"},schema:schema56.properties.authentication.else.oneOf[1].properties.userName.type,parentSchema:schema56.properties.authentication.else.oneOf[1].properties.userName,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data8.password !== undefined){
let data13 = data8.password;
if(typeof data13 === "string"){
if(func1(data13) > 1024){
const err48 = {instancePath:instancePath+"/authentication/password",schemaPath:"#/properties/authentication/else/oneOf/1/properties/password/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema56.properties.authentication.else.oneOf[1].properties.password,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func1(data13) < 1){
const err49 = {instancePath:instancePath+"/authentication/password",schemaPath:"#/properties/authentication/else/oneOf/1/properties/password/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.authentication.else.oneOf[1].properties.password,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/authentication/password",schemaPath:"#/properties/authentication/else/oneOf/1/properties/password/type",keyword:"type",params:{type: "string"},schema:schema56.properties.authentication.else.oneOf[1].properties.password.type,parentSchema:schema56.properties.authentication.else.oneOf[1].properties.password,data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "oauth2"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err51 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},schema:schema56.properties.authentication.else.oneOf[2].required,parentSchema:schema56.properties.authentication.else.oneOf[2],data:data8};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key3 in data8){
if(!(key3 === "type")){
const err52 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema56.properties.authentication.else.oneOf[2],data:data8};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data8.type !== undefined){
let data14 = data8.type;
if("oauth2" !== data14){
const err53 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "oauth2"},schema:"oauth2",parentSchema:schema56.properties.authentication.else.oneOf[2].properties.type,data:data14};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else {
const err54 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},schema:schema56.properties.authentication.else.discriminator,parentSchema:schema56.properties.authentication.else,data:data8};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},schema:schema56.properties.authentication.else.discriminator,parentSchema:schema56.properties.authentication.else,data:data8};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/type",keyword:"type",params:{type: "object"},schema:schema56.properties.authentication.else.type,parentSchema:schema56.properties.authentication.else,data:data8};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid5 = _errs42 === errors;
valid9 = _valid5;
}
if(!valid9){
const err57 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/if",keyword:"if",params:{failingKeyword: "else"},schema:schema56.properties.authentication.if,parentSchema:schema56.properties.authentication,data:data8};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.allowPlainTextAuthentication !== undefined){
let data15 = data.allowPlainTextAuthentication;
const _errs61 = errors;
let valid18 = true;
const _errs62 = errors;
if(data15 !== null){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid6 = _errs62 === errors;
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
if(!_valid6){
const _errs64 = errors;
if(typeof data15 !== "boolean"){
const err59 = {instancePath:instancePath+"/allowPlainTextAuthentication",schemaPath:"#/properties/allowPlainTextAuthentication/else/type",keyword:"type",params:{type: "boolean"},schema:schema56.properties.allowPlainTextAuthentication.else.type,parentSchema:schema56.properties.allowPlainTextAuthentication.else,data:data15};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid6 = _errs64 === errors;
valid18 = _valid6;
}
if(!valid18){
const err60 = {instancePath:instancePath+"/allowPlainTextAuthentication",schemaPath:"#/properties/allowPlainTextAuthentication/if",keyword:"if",params:{failingKeyword: "else"},schema:schema56.properties.allowPlainTextAuthentication.if,parentSchema:schema56.properties.allowPlainTextAuthentication,data:data15};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.sendHelo !== undefined){
let data16 = data.sendHelo;
const _errs67 = errors;
let valid19 = true;
const _errs68 = errors;
if(data16 !== null){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid7 = _errs68 === errors;
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
if(!_valid7){
const _errs70 = errors;
if(typeof data16 !== "boolean"){
const err62 = {instancePath:instancePath+"/sendHelo",schemaPath:"#/properties/sendHelo/else/type",keyword:"type",params:{type: "boolean"},schema:schema56.properties.sendHelo.else.type,parentSchema:schema56.properties.sendHelo.else,data:data16};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid7 = _errs70 === errors;
valid19 = _valid7;
}
if(!valid19){
const err63 = {instancePath:instancePath+"/sendHelo",schemaPath:"#/properties/sendHelo/if",keyword:"if",params:{failingKeyword: "else"},schema:schema56.properties.sendHelo.if,parentSchema:schema56.properties.sendHelo,data:data16};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data17 = data.ifRevision;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err64 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.ifRevision.type,parentSchema:schema56.properties.ifRevision,data:data17};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err65 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema56.properties.ifRevision,data:data17};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err66 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56.properties.ifRevision,data:data17};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data18 = data.dryRun;
if(typeof data18 !== "boolean"){
const err67 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema56.properties.dryRun.type,parentSchema:schema56.properties.dryRun,data:data18};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.force !== undefined){
let data19 = data.force;
if(typeof data19 !== "boolean"){
const err68 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema56.properties.force.type,parentSchema:schema56.properties.force,data:data19};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const domainRemoveParams = validate46;
const schema57 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"name":{"type":"string","format":"domain-pattern","maxLength":255},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "virtualServer") || (key0 === "name")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema57.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema57.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema57.properties.virtualServer.type,parentSchema:schema57.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func1(data1) > 255){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema57.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats34(data1))){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format: "domain-pattern"},schema:"domain-pattern",parentSchema:schema57.properties.name,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema57.properties.name.type,parentSchema:schema57.properties.name,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data2 = data.ifRevision;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema57.properties.ifRevision.type,parentSchema:schema57.properties.ifRevision,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema57.properties.ifRevision,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema57.properties.ifRevision,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data3 = data.dryRun;
if(typeof data3 !== "boolean"){
const err11 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema57.properties.dryRun.type,parentSchema:schema57.properties.dryRun,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.force !== undefined){
let data4 = data.force;
if(typeof data4 !== "boolean"){
const err12 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema57.properties.force.type,parentSchema:schema57.properties.force,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const domainSetParams = validate47;
const schema58 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"name":{"type":"string","format":"domain-pattern","maxLength":255},"type":{"if":{"type":"null"},"else":{"type":"string","enum":["Default","Alias","Remote"],"x-not-built":{"Default":"a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain"}}},"allowRelay":{"if":{"type":"null"},"else":{"type":"boolean"}},"server":{"if":{"type":"null"},"else":{"type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","format":"next-hop-host","maxLength":253}}},"port":{"if":{"type":"null"},"else":{"type":"integer","minimum":1,"maximum":65535}},"tlsMode":{"if":{"type":"null"},"else":{"type":"string","enum":["None","Opportunistic","Required","Verified"]}},"authentication":{"if":{"type":"null"},"else":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["none","basic","oauth2"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"additionalProperties":false,"properties":{"type":{"const":"none"}},"required":["type"]},{"additionalProperties":false,"required":["type","userName"],"properties":{"type":{"const":"basic"},"userName":{"type":"string","minLength":1,"maxLength":320},"password":{"type":"string","minLength":1,"maxLength":1024,"writeOnly":true}}},{"additionalProperties":false,"properties":{"type":{"const":"oauth2"}},"required":["type"]}],"x-not-built":{"oauth2":"authentication to a smart host with OAuth2 is not built yet"}}},"allowPlainTextAuthentication":{"if":{"type":"null"},"else":{"type":"boolean"}},"sendHelo":{"if":{"type":"null"},"else":{"type":"boolean"}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func4.call(schema58.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema58.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema58.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema58.properties.virtualServer.type,parentSchema:schema58.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func1(data1) > 255){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema58.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats34(data1))){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format: "domain-pattern"},schema:"domain-pattern",parentSchema:schema58.properties.name,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema58.properties.name.type,parentSchema:schema58.properties.name,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(data2 !== null){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs10 = errors;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/type",keyword:"type",params:{type: "string"},schema:schema58.properties.type.else.type,parentSchema:schema58.properties.type.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data2 === "Default") || (data2 === "Alias")) || (data2 === "Remote"))){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/enum",keyword:"enum",params:{allowedValues: schema58.properties.type.else.enum},schema:schema58.properties.type.else.enum,parentSchema:schema58.properties.type.else,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 === "Default"){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/x-not-built",keyword:"x-not-built",params:{value: "Default", reason: "a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain", tag: ""},schema:schema58.properties.type.else["x-not-built"],parentSchema:schema58.properties.type.else,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
}
if(!valid1){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/if",keyword:"if",params:{failingKeyword: "else"},schema:schema58.properties.type.if,parentSchema:schema58.properties.type,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.allowRelay !== undefined){
let data3 = data.allowRelay;
const _errs13 = errors;
let valid2 = true;
const _errs14 = errors;
if(data3 !== null){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs16 = errors;
if(typeof data3 !== "boolean"){
const err14 = {instancePath:instancePath+"/allowRelay",schemaPath:"#/properties/allowRelay/else/type",keyword:"type",params:{type: "boolean"},schema:schema58.properties.allowRelay.else.type,parentSchema:schema58.properties.allowRelay.else,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid2 = _valid1;
}
if(!valid2){
const err15 = {instancePath:instancePath+"/allowRelay",schemaPath:"#/properties/allowRelay/if",keyword:"if",params:{failingKeyword: "else"},schema:schema58.properties.allowRelay.if,parentSchema:schema58.properties.allowRelay,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.server !== undefined){
let data4 = data.server;
const _errs19 = errors;
let valid3 = true;
const _errs20 = errors;
if(data4 !== null){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs22 = errors;
if(Array.isArray(data4)){
if(data4.length > 10){
const err17 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/else/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema58.properties.server.else,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 253){
const err18 = {instancePath:instancePath+"/server/" + i0,schemaPath:"#/properties/server/else/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema58.properties.server.else.items,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats36(data5))){
const err19 = {instancePath:instancePath+"/server/" + i0,schemaPath:"#/properties/server/else/items/format",keyword:"format",params:{format: "next-hop-host"},schema:"next-hop-host",parentSchema:schema58.properties.server.else.items,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/server/" + i0,schemaPath:"#/properties/server/else/items/type",keyword:"type",params:{type: "string"},schema:schema58.properties.server.else.items.type,parentSchema:schema58.properties.server.else.items,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/else/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema58.properties.server.else,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err22 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/else/type",keyword:"type",params:{type: "array"},schema:schema58.properties.server.else.type,parentSchema:schema58.properties.server.else,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid3 = _valid2;
}
if(!valid3){
const err23 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/if",keyword:"if",params:{failingKeyword: "else"},schema:schema58.properties.server.if,parentSchema:schema58.properties.server,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.port !== undefined){
let data6 = data.port;
const _errs27 = errors;
let valid7 = true;
const _errs28 = errors;
if(data6 !== null){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid3 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs30 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err25 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/type",keyword:"type",params:{type: "integer"},schema:schema58.properties.port.else.type,parentSchema:schema58.properties.port.else,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema58.properties.port.else,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err27 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema58.properties.port.else,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid3 = _errs30 === errors;
valid7 = _valid3;
}
if(!valid7){
const err28 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/if",keyword:"if",params:{failingKeyword: "else"},schema:schema58.properties.port.if,parentSchema:schema58.properties.port,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.tlsMode !== undefined){
let data7 = data.tlsMode;
const _errs33 = errors;
let valid8 = true;
const _errs34 = errors;
if(data7 !== null){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid4 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs36 = errors;
if(typeof data7 !== "string"){
const err30 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/else/type",keyword:"type",params:{type: "string"},schema:schema58.properties.tlsMode.else.type,parentSchema:schema58.properties.tlsMode.else,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((((data7 === "None") || (data7 === "Opportunistic")) || (data7 === "Required")) || (data7 === "Verified"))){
const err31 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/else/enum",keyword:"enum",params:{allowedValues: schema58.properties.tlsMode.else.enum},schema:schema58.properties.tlsMode.else.enum,parentSchema:schema58.properties.tlsMode.else,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid4 = _errs36 === errors;
valid8 = _valid4;
}
if(!valid8){
const err32 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/if",keyword:"if",params:{failingKeyword: "else"},schema:schema58.properties.tlsMode.if,parentSchema:schema58.properties.tlsMode,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.authentication !== undefined){
let data8 = data.authentication;
const _errs39 = errors;
let valid9 = true;
const _errs40 = errors;
if(data8 !== null){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid5 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs42 = errors;
if(data8?.type === "oauth2"){
const err34 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/x-not-built",keyword:"x-not-built",params:{value: "oauth2", reason: "authentication to a smart host with OAuth2 is not built yet", tag: "type"},schema:schema58.properties.authentication.else["x-not-built"],parentSchema:schema58.properties.authentication.else,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err35 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/required",keyword:"required",params:{missingProperty: "type"},schema:schema58.properties.authentication.else.required,parentSchema:schema58.properties.authentication.else,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data8.type !== undefined){
let data9 = data8.type;
if(typeof data9 !== "string"){
const err36 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/properties/type/type",keyword:"type",params:{type: "string"},schema:schema58.properties.authentication.else.properties.type.type,parentSchema:schema58.properties.authentication.else.properties.type,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((data9 === "none") || (data9 === "basic")) || (data9 === "oauth2"))){
const err37 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/properties/type/enum",keyword:"enum",params:{allowedValues: schema58.properties.authentication.else.properties.type.enum},schema:schema58.properties.authentication.else.properties.type.enum,parentSchema:schema58.properties.authentication.else.properties.type,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
const tag0 = data8.type;
if(typeof tag0 == "string"){
if(tag0 === "none"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err38 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},schema:schema58.properties.authentication.else.oneOf[0].required,parentSchema:schema58.properties.authentication.else.oneOf[0],data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key1 in data8){
if(!(key1 === "type")){
const err39 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema58.properties.authentication.else.oneOf[0],data:data8};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data8.type !== undefined){
let data10 = data8.type;
if("none" !== data10){
const err40 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "none"},schema:"none",parentSchema:schema58.properties.authentication.else.oneOf[0].properties.type,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
var props0 = true;
}
else if(tag0 === "basic"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err41 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},schema:schema58.properties.authentication.else.oneOf[1].required,parentSchema:schema58.properties.authentication.else.oneOf[1],data:data8};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data8.userName === undefined){
const err42 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/1/required",keyword:"required",params:{missingProperty: "userName"},schema:schema58.properties.authentication.else.oneOf[1].required,parentSchema:schema58.properties.authentication.else.oneOf[1],data:data8};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "type") || (key2 === "userName")) || (key2 === "password"))){
const err43 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema58.properties.authentication.else.oneOf[1],data:data8};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data8.type !== undefined){
let data11 = data8.type;
if("basic" !== data11){
const err44 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "basic"},schema:"basic",parentSchema:schema58.properties.authentication.else.oneOf[1].properties.type,data:data11};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data8.userName !== undefined){
let data12 = data8.userName;
if(typeof data12 === "string"){
if(func1(data12) > 320){
const err45 = {instancePath:instancePath+"/authentication/userName",schemaPath:"#/properties/authentication/else/oneOf/1/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema58.properties.authentication.else.oneOf[1].properties.userName,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func1(data12) < 1){
const err46 = {instancePath:instancePath+"/authentication/userName",schemaPath:"#/properties/authentication/else/oneOf/1/properties/userName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema58.properties.authentication.else.oneOf[1].properties.userName,data:data12};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/authentication/userName",schemaPath:"#/properties/authentication/else/oneOf/1/properties/userName/type",keyword:"type",params:{type: "string"},schema:schema58.properties.authentication.else.oneOf[1].properties.userName.type,parentSchema:schema58.properties.authentication.else.oneOf[1].properties.userName,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data8.password !== undefined){
let data13 = data8.password;
if(typeof data13 === "string"){
if(func1(data13) > 1024){
const err48 = {instancePath:instancePath+"/authentication/password",schemaPath:"#/properties/authentication/else/oneOf/1/properties/password/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema58.properties.authentication.else.oneOf[1].properties.password,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func1(data13) < 1){
const err49 = {instancePath:instancePath+"/authentication/password",schemaPath:"#/properties/authentication/else/oneOf/1/properties/password/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema58.properties.authentication.else.oneOf[1].properties.password,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/authentication/password",schemaPath:"#/properties/authentication/else/oneOf/1/properties/password/type",keyword:"type",params:{type: "string"},schema:schema58.properties.authentication.else.oneOf[1].properties.password.type,parentSchema:schema58.properties.authentication.else.oneOf[1].properties.password,data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "oauth2"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err51 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},schema:schema58.properties.authentication.else.oneOf[2].required,parentSchema:schema58.properties.authentication.else.oneOf[2],data:data8};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key3 in data8){
if(!(key3 === "type")){
const err52 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema58.properties.authentication.else.oneOf[2],data:data8};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data8.type !== undefined){
let data14 = data8.type;
if("oauth2" !== data14){
const err53 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "oauth2"},schema:"oauth2",parentSchema:schema58.properties.authentication.else.oneOf[2].properties.type,data:data14};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else {
const err54 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},schema:schema58.properties.authentication.else.discriminator,parentSchema:schema58.properties.authentication.else,data:data8};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},schema:schema58.properties.authentication.else.discriminator,parentSchema:schema58.properties.authentication.else,data:data8};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/type",keyword:"type",params:{type: "object"},schema:schema58.properties.authentication.else.type,parentSchema:schema58.properties.authentication.else,data:data8};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid5 = _errs42 === errors;
valid9 = _valid5;
}
if(!valid9){
const err57 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/if",keyword:"if",params:{failingKeyword: "else"},schema:schema58.properties.authentication.if,parentSchema:schema58.properties.authentication,data:data8};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.allowPlainTextAuthentication !== undefined){
let data15 = data.allowPlainTextAuthentication;
const _errs61 = errors;
let valid18 = true;
const _errs62 = errors;
if(data15 !== null){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid6 = _errs62 === errors;
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
if(!_valid6){
const _errs64 = errors;
if(typeof data15 !== "boolean"){
const err59 = {instancePath:instancePath+"/allowPlainTextAuthentication",schemaPath:"#/properties/allowPlainTextAuthentication/else/type",keyword:"type",params:{type: "boolean"},schema:schema58.properties.allowPlainTextAuthentication.else.type,parentSchema:schema58.properties.allowPlainTextAuthentication.else,data:data15};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid6 = _errs64 === errors;
valid18 = _valid6;
}
if(!valid18){
const err60 = {instancePath:instancePath+"/allowPlainTextAuthentication",schemaPath:"#/properties/allowPlainTextAuthentication/if",keyword:"if",params:{failingKeyword: "else"},schema:schema58.properties.allowPlainTextAuthentication.if,parentSchema:schema58.properties.allowPlainTextAuthentication,data:data15};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.sendHelo !== undefined){
let data16 = data.sendHelo;
const _errs67 = errors;
let valid19 = true;
const _errs68 = errors;
if(data16 !== null){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid7 = _errs68 === errors;
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
if(!_valid7){
const _errs70 = errors;
if(typeof data16 !== "boolean"){
const err62 = {instancePath:instancePath+"/sendHelo",schemaPath:"#/properties/sendHelo/else/type",keyword:"type",params:{type: "boolean"},schema:schema58.properties.sendHelo.else.type,parentSchema:schema58.properties.sendHelo.else,data:data16};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid7 = _errs70 === errors;
valid19 = _valid7;
}
if(!valid19){
const err63 = {instancePath:instancePath+"/sendHelo",schemaPath:"#/properties/sendHelo/if",keyword:"if",params:{failingKeyword: "else"},schema:schema58.properties.sendHelo.if,parentSchema:schema58.properties.sendHelo,data:data16};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data17 = data.ifRevision;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err64 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema58.properties.ifRevision.type,parentSchema:schema58.properties.ifRevision,data:data17};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err65 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema58.properties.ifRevision,data:data17};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err66 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema58.properties.ifRevision,data:data17};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data18 = data.dryRun;
if(typeof data18 !== "boolean"){
const err67 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema58.properties.dryRun.type,parentSchema:schema58.properties.dryRun,data:data18};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.force !== undefined){
let data19 = data.force;
if(typeof data19 !== "boolean"){
const err68 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema58.properties.force.type,parentSchema:schema58.properties.force,data:data19};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const folderGetParams = validate48;
const schema59 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema59.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema59.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema59.properties.virtualServer.type,parentSchema:schema59.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const folderSetParams = validate49;
const schema60 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"pickupDirectory":{"if":{"type":"null"},"else":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024}},"shouldPickupMail":{"if":{"type":"null"},"else":{"type":"boolean"}},"queueDirectory":{"if":{"type":"null"},"else":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024}},"dropDirectory":{"if":{"type":"null"},"else":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024}},"dropDirectoryQuota":{"if":{"type":"null"},"else":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}]}},"badMailDirectory":{"if":{"type":"null"},"else":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024}},"badMailMaxAge":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1H","durationMaximum":"P3650D"}},"badMailMaxDirectorySize":{"if":{"type":"null"},"else":{"type":"integer","minimum":1048576,"maximum":1099511627776}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema60.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema60.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema60.properties.virtualServer.type,parentSchema:schema60.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pickupDirectory !== undefined){
let data1 = data.pickupDirectory;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 === "string"){
if(func1(data1) > 1024){
const err5 = {instancePath:instancePath+"/pickupDirectory",schemaPath:"#/properties/pickupDirectory/else/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema60.properties.pickupDirectory.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/pickupDirectory",schemaPath:"#/properties/pickupDirectory/else/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.pickupDirectory.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats22(data1))){
const err7 = {instancePath:instancePath+"/pickupDirectory",schemaPath:"#/properties/pickupDirectory/else/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema60.properties.pickupDirectory.else,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/pickupDirectory",schemaPath:"#/properties/pickupDirectory/else/type",keyword:"type",params:{type: "string"},schema:schema60.properties.pickupDirectory.else.type,parentSchema:schema60.properties.pickupDirectory.else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err9 = {instancePath:instancePath+"/pickupDirectory",schemaPath:"#/properties/pickupDirectory/if",keyword:"if",params:{failingKeyword: "else"},schema:schema60.properties.pickupDirectory.if,parentSchema:schema60.properties.pickupDirectory,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.shouldPickupMail !== undefined){
let data2 = data.shouldPickupMail;
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(data2 !== null){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(typeof data2 !== "boolean"){
const err11 = {instancePath:instancePath+"/shouldPickupMail",schemaPath:"#/properties/shouldPickupMail/else/type",keyword:"type",params:{type: "boolean"},schema:schema60.properties.shouldPickupMail.else.type,parentSchema:schema60.properties.shouldPickupMail.else,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/shouldPickupMail",schemaPath:"#/properties/shouldPickupMail/if",keyword:"if",params:{failingKeyword: "else"},schema:schema60.properties.shouldPickupMail.if,parentSchema:schema60.properties.shouldPickupMail,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.queueDirectory !== undefined){
let data3 = data.queueDirectory;
const _errs17 = errors;
let valid3 = true;
const _errs18 = errors;
if(data3 !== null){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs20 = errors;
if(typeof data3 === "string"){
if(func1(data3) > 1024){
const err14 = {instancePath:instancePath+"/queueDirectory",schemaPath:"#/properties/queueDirectory/else/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema60.properties.queueDirectory.else,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func1(data3) < 1){
const err15 = {instancePath:instancePath+"/queueDirectory",schemaPath:"#/properties/queueDirectory/else/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.queueDirectory.else,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats22(data3))){
const err16 = {instancePath:instancePath+"/queueDirectory",schemaPath:"#/properties/queueDirectory/else/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema60.properties.queueDirectory.else,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/queueDirectory",schemaPath:"#/properties/queueDirectory/else/type",keyword:"type",params:{type: "string"},schema:schema60.properties.queueDirectory.else.type,parentSchema:schema60.properties.queueDirectory.else,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs20 === errors;
valid3 = _valid2;
}
if(!valid3){
const err18 = {instancePath:instancePath+"/queueDirectory",schemaPath:"#/properties/queueDirectory/if",keyword:"if",params:{failingKeyword: "else"},schema:schema60.properties.queueDirectory.if,parentSchema:schema60.properties.queueDirectory,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.dropDirectory !== undefined){
let data4 = data.dropDirectory;
const _errs23 = errors;
let valid4 = true;
const _errs24 = errors;
if(data4 !== null){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs26 = errors;
if(typeof data4 === "string"){
if(func1(data4) > 1024){
const err20 = {instancePath:instancePath+"/dropDirectory",schemaPath:"#/properties/dropDirectory/else/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema60.properties.dropDirectory.else,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func1(data4) < 1){
const err21 = {instancePath:instancePath+"/dropDirectory",schemaPath:"#/properties/dropDirectory/else/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.dropDirectory.else,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats22(data4))){
const err22 = {instancePath:instancePath+"/dropDirectory",schemaPath:"#/properties/dropDirectory/else/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema60.properties.dropDirectory.else,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/dropDirectory",schemaPath:"#/properties/dropDirectory/else/type",keyword:"type",params:{type: "string"},schema:schema60.properties.dropDirectory.else.type,parentSchema:schema60.properties.dropDirectory.else,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid3 = _errs26 === errors;
valid4 = _valid3;
}
if(!valid4){
const err24 = {instancePath:instancePath+"/dropDirectory",schemaPath:"#/properties/dropDirectory/if",keyword:"if",params:{failingKeyword: "else"},schema:schema60.properties.dropDirectory.if,parentSchema:schema60.properties.dropDirectory,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.dropDirectoryQuota !== undefined){
let data5 = data.dropDirectoryQuota;
const _errs29 = errors;
let valid5 = true;
const _errs30 = errors;
if(data5 !== null){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid4 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs32 = errors;
const _errs33 = errors;
let valid6 = false;
let passing0 = null;
const _errs34 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err26 = {instancePath:instancePath+"/dropDirectoryQuota",schemaPath:"#/properties/dropDirectoryQuota/else/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema60.properties.dropDirectoryQuota.else.oneOf[0].type,parentSchema:schema60.properties.dropDirectoryQuota.else.oneOf[0],data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1099511627776 || isNaN(data5)){
const err27 = {instancePath:instancePath+"/dropDirectoryQuota",schemaPath:"#/properties/dropDirectoryQuota/else/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema60.properties.dropDirectoryQuota.else.oneOf[0],data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err28 = {instancePath:instancePath+"/dropDirectoryQuota",schemaPath:"#/properties/dropDirectoryQuota/else/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema60.properties.dropDirectoryQuota.else.oneOf[0],data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid5 = _errs34 === errors;
if(_valid5){
valid6 = true;
passing0 = 0;
}
const _errs36 = errors;
if("unlimited" !== data5){
const err29 = {instancePath:instancePath+"/dropDirectoryQuota",schemaPath:"#/properties/dropDirectoryQuota/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema60.properties.dropDirectoryQuota.else.oneOf[1],data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid5 = _errs36 === errors;
if(_valid5 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid5){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err30 = {instancePath:instancePath+"/dropDirectoryQuota",schemaPath:"#/properties/dropDirectoryQuota/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema60.properties.dropDirectoryQuota.else.oneOf,parentSchema:schema60.properties.dropDirectoryQuota.else,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs32 === errors;
valid5 = _valid4;
}
if(!valid5){
const err31 = {instancePath:instancePath+"/dropDirectoryQuota",schemaPath:"#/properties/dropDirectoryQuota/if",keyword:"if",params:{failingKeyword: "else"},schema:schema60.properties.dropDirectoryQuota.if,parentSchema:schema60.properties.dropDirectoryQuota,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.badMailDirectory !== undefined){
let data6 = data.badMailDirectory;
const _errs38 = errors;
let valid7 = true;
const _errs39 = errors;
if(data6 !== null){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid6 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(!_valid6){
const _errs41 = errors;
if(typeof data6 === "string"){
if(func1(data6) > 1024){
const err33 = {instancePath:instancePath+"/badMailDirectory",schemaPath:"#/properties/badMailDirectory/else/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema60.properties.badMailDirectory.else,data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func1(data6) < 1){
const err34 = {instancePath:instancePath+"/badMailDirectory",schemaPath:"#/properties/badMailDirectory/else/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.badMailDirectory.else,data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(formats22(data6))){
const err35 = {instancePath:instancePath+"/badMailDirectory",schemaPath:"#/properties/badMailDirectory/else/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema60.properties.badMailDirectory.else,data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/badMailDirectory",schemaPath:"#/properties/badMailDirectory/else/type",keyword:"type",params:{type: "string"},schema:schema60.properties.badMailDirectory.else.type,parentSchema:schema60.properties.badMailDirectory.else,data:data6};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid6 = _errs41 === errors;
valid7 = _valid6;
}
if(!valid7){
const err37 = {instancePath:instancePath+"/badMailDirectory",schemaPath:"#/properties/badMailDirectory/if",keyword:"if",params:{failingKeyword: "else"},schema:schema60.properties.badMailDirectory.if,parentSchema:schema60.properties.badMailDirectory,data:data6};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.badMailMaxAge !== undefined){
let data7 = data.badMailMaxAge;
const _errs44 = errors;
let valid8 = true;
const _errs45 = errors;
if(data7 !== null){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid7 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(!_valid7){
const _errs47 = errors;
if(typeof data7 === "string"){
if(func1(data7) > 32){
const err39 = {instancePath:instancePath+"/badMailMaxAge",schemaPath:"#/properties/badMailMaxAge/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema60.properties.badMailMaxAge.else,data:data7};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(formats0(data7))){
const err40 = {instancePath:instancePath+"/badMailMaxAge",schemaPath:"#/properties/badMailMaxAge/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema60.properties.badMailMaxAge.else,data:data7};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((parseDuration(data7) ?? 3600000) < 3600000){
const err41 = {instancePath:instancePath+"/badMailMaxAge",schemaPath:"#/properties/badMailMaxAge/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1H"},schema:"PT1H",parentSchema:schema60.properties.badMailMaxAge.else,data:data7};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((parseDuration(data7) ?? 315360000000) > 315360000000){
const err42 = {instancePath:instancePath+"/badMailMaxAge",schemaPath:"#/properties/badMailMaxAge/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"},schema:"P3650D",parentSchema:schema60.properties.badMailMaxAge.else,data:data7};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/badMailMaxAge",schemaPath:"#/properties/badMailMaxAge/else/type",keyword:"type",params:{type: "string"},schema:schema60.properties.badMailMaxAge.else.type,parentSchema:schema60.properties.badMailMaxAge.else,data:data7};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid7 = _errs47 === errors;
valid8 = _valid7;
}
if(!valid8){
const err44 = {instancePath:instancePath+"/badMailMaxAge",schemaPath:"#/properties/badMailMaxAge/if",keyword:"if",params:{failingKeyword: "else"},schema:schema60.properties.badMailMaxAge.if,parentSchema:schema60.properties.badMailMaxAge,data:data7};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.badMailMaxDirectorySize !== undefined){
let data8 = data.badMailMaxDirectorySize;
const _errs50 = errors;
let valid9 = true;
const _errs51 = errors;
if(data8 !== null){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid8 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(!_valid8){
const _errs53 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err46 = {instancePath:instancePath+"/badMailMaxDirectorySize",schemaPath:"#/properties/badMailMaxDirectorySize/else/type",keyword:"type",params:{type: "integer"},schema:schema60.properties.badMailMaxDirectorySize.else.type,parentSchema:schema60.properties.badMailMaxDirectorySize.else,data:data8};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1099511627776 || isNaN(data8)){
const err47 = {instancePath:instancePath+"/badMailMaxDirectorySize",schemaPath:"#/properties/badMailMaxDirectorySize/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema60.properties.badMailMaxDirectorySize.else,data:data8};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data8 < 1048576 || isNaN(data8)){
const err48 = {instancePath:instancePath+"/badMailMaxDirectorySize",schemaPath:"#/properties/badMailMaxDirectorySize/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576},schema:1048576,parentSchema:schema60.properties.badMailMaxDirectorySize.else,data:data8};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid8 = _errs53 === errors;
valid9 = _valid8;
}
if(!valid9){
const err49 = {instancePath:instancePath+"/badMailMaxDirectorySize",schemaPath:"#/properties/badMailMaxDirectorySize/if",keyword:"if",params:{failingKeyword: "else"},schema:schema60.properties.badMailMaxDirectorySize.if,parentSchema:schema60.properties.badMailMaxDirectorySize,data:data8};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data9 = data.ifRevision;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err50 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema60.properties.ifRevision.type,parentSchema:schema60.properties.ifRevision,data:data9};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err51 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema60.properties.ifRevision,data:data9};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err52 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema60.properties.ifRevision,data:data9};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data10 = data.dryRun;
if(typeof data10 !== "boolean"){
const err53 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema60.properties.dryRun.type,parentSchema:schema60.properties.dryRun,data:data10};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.force !== undefined){
let data11 = data.force;
if(typeof data11 !== "boolean"){
const err54 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema60.properties.force.type,parentSchema:schema60.properties.force,data:data11};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const lockoutGetParams = validate50;
const schema61 = {"type":"object","additionalProperties":false,"required":[],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","maxLength":400}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "identity") || (key0 === "limit")) || (key0 === "cursor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err1 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema61.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema61.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema61.properties.identity.type,parentSchema:schema61.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},schema:schema61.properties.limit.type,parentSchema:schema61.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema61.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema61.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data2 = data.cursor;
if(typeof data2 === "string"){
if(func1(data2) > 400){
const err7 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema61.properties.cursor,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},schema:schema61.properties.cursor.type,parentSchema:schema61.properties.cursor,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const lockoutRemoveParams = validate51;
const schema62 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"dryRun":{"type":"boolean"}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "identity") || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema62.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema62.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema62.properties.identity.type,parentSchema:schema62.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data1 = data.dryRun;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema62.properties.dryRun.type,parentSchema:schema62.properties.dryRun,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const loggingGetParams = validate52;
const schema63 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema63.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema63.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema63.properties.virtualServer.type,parentSchema:schema63.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const loggingSetParams = validate53;
const schema64 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"enabled":{"if":{"type":"null"},"else":{"type":"boolean"}},"logFilePeriod":{"if":{"type":"null"},"else":{"type":"string","enum":["Hourly","Daily","Weekly","Monthly","MaxSize"]}},"logFileTruncateSize":{"if":{"type":"null"},"else":{"type":"integer","minimum":65536,"maximum":1099511627776}},"logFileLocaltimeRollover":{"if":{"type":"null"},"else":{"type":"boolean"}},"logExtFileFlags":{"if":{"type":"null"},"else":{"type":"array","minItems":1,"maxItems":22,"uniqueItems":true,"items":{"type":"string","enum":["Date","Time","ClientIp","UserName","SiteName","ComputerName","ServerIp","ServerPort","Method","UriStem","UriQuery","HttpStatus","HttpSubStatus","Win32Status","BytesSent","BytesRecv","TimeTaken","ProtocolVersion","Host","UserAgent","Cookie","Referer"]}}},"logFileDirectory":{"if":{"type":"null"},"else":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024}},"maxAge":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1H","durationMaximum":"P3650D"}},"maxDirectorySize":{"if":{"type":"null"},"else":{"type":"integer","minimum":1048576,"maximum":1099511627776}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema64.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema64.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema64.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema64.properties.virtualServer.type,parentSchema:schema64.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.enabled !== undefined){
let data1 = data.enabled;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/else/type",keyword:"type",params:{type: "boolean"},schema:schema64.properties.enabled.else.type,parentSchema:schema64.properties.enabled.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/if",keyword:"if",params:{failingKeyword: "else"},schema:schema64.properties.enabled.if,parentSchema:schema64.properties.enabled,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.logFilePeriod !== undefined){
let data2 = data.logFilePeriod;
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(data2 !== null){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/logFilePeriod",schemaPath:"#/properties/logFilePeriod/else/type",keyword:"type",params:{type: "string"},schema:schema64.properties.logFilePeriod.else.type,parentSchema:schema64.properties.logFilePeriod.else,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data2 === "Hourly") || (data2 === "Daily")) || (data2 === "Weekly")) || (data2 === "Monthly")) || (data2 === "MaxSize"))){
const err9 = {instancePath:instancePath+"/logFilePeriod",schemaPath:"#/properties/logFilePeriod/else/enum",keyword:"enum",params:{allowedValues: schema64.properties.logFilePeriod.else.enum},schema:schema64.properties.logFilePeriod.else.enum,parentSchema:schema64.properties.logFilePeriod.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
}
if(!valid2){
const err10 = {instancePath:instancePath+"/logFilePeriod",schemaPath:"#/properties/logFilePeriod/if",keyword:"if",params:{failingKeyword: "else"},schema:schema64.properties.logFilePeriod.if,parentSchema:schema64.properties.logFilePeriod,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.logFileTruncateSize !== undefined){
let data3 = data.logFileTruncateSize;
const _errs17 = errors;
let valid3 = true;
const _errs18 = errors;
if(data3 !== null){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs20 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/logFileTruncateSize",schemaPath:"#/properties/logFileTruncateSize/else/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.logFileTruncateSize.else.type,parentSchema:schema64.properties.logFileTruncateSize.else,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1099511627776 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/logFileTruncateSize",schemaPath:"#/properties/logFileTruncateSize/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema64.properties.logFileTruncateSize.else,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 65536 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/logFileTruncateSize",schemaPath:"#/properties/logFileTruncateSize/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 65536},schema:65536,parentSchema:schema64.properties.logFileTruncateSize.else,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs20 === errors;
valid3 = _valid2;
}
if(!valid3){
const err15 = {instancePath:instancePath+"/logFileTruncateSize",schemaPath:"#/properties/logFileTruncateSize/if",keyword:"if",params:{failingKeyword: "else"},schema:schema64.properties.logFileTruncateSize.if,parentSchema:schema64.properties.logFileTruncateSize,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.logFileLocaltimeRollover !== undefined){
let data4 = data.logFileLocaltimeRollover;
const _errs23 = errors;
let valid4 = true;
const _errs24 = errors;
if(data4 !== null){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs26 = errors;
if(typeof data4 !== "boolean"){
const err17 = {instancePath:instancePath+"/logFileLocaltimeRollover",schemaPath:"#/properties/logFileLocaltimeRollover/else/type",keyword:"type",params:{type: "boolean"},schema:schema64.properties.logFileLocaltimeRollover.else.type,parentSchema:schema64.properties.logFileLocaltimeRollover.else,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid3 = _errs26 === errors;
valid4 = _valid3;
}
if(!valid4){
const err18 = {instancePath:instancePath+"/logFileLocaltimeRollover",schemaPath:"#/properties/logFileLocaltimeRollover/if",keyword:"if",params:{failingKeyword: "else"},schema:schema64.properties.logFileLocaltimeRollover.if,parentSchema:schema64.properties.logFileLocaltimeRollover,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.logExtFileFlags !== undefined){
let data5 = data.logExtFileFlags;
const _errs29 = errors;
let valid5 = true;
const _errs30 = errors;
if(data5 !== null){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid4 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs32 = errors;
if(Array.isArray(data5)){
if(data5.length > 22){
const err20 = {instancePath:instancePath+"/logExtFileFlags",schemaPath:"#/properties/logExtFileFlags/else/maxItems",keyword:"maxItems",params:{limit: 22},schema:22,parentSchema:schema64.properties.logExtFileFlags.else,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.length < 1){
const err21 = {instancePath:instancePath+"/logExtFileFlags",schemaPath:"#/properties/logExtFileFlags/else/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema64.properties.logExtFileFlags.else,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err22 = {instancePath:instancePath+"/logExtFileFlags/" + i0,schemaPath:"#/properties/logExtFileFlags/else/items/type",keyword:"type",params:{type: "string"},schema:schema64.properties.logExtFileFlags.else.items.type,parentSchema:schema64.properties.logExtFileFlags.else.items,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((((((((((((((((((((data6 === "Date") || (data6 === "Time")) || (data6 === "ClientIp")) || (data6 === "UserName")) || (data6 === "SiteName")) || (data6 === "ComputerName")) || (data6 === "ServerIp")) || (data6 === "ServerPort")) || (data6 === "Method")) || (data6 === "UriStem")) || (data6 === "UriQuery")) || (data6 === "HttpStatus")) || (data6 === "HttpSubStatus")) || (data6 === "Win32Status")) || (data6 === "BytesSent")) || (data6 === "BytesRecv")) || (data6 === "TimeTaken")) || (data6 === "ProtocolVersion")) || (data6 === "Host")) || (data6 === "UserAgent")) || (data6 === "Cookie")) || (data6 === "Referer"))){
const err23 = {instancePath:instancePath+"/logExtFileFlags/" + i0,schemaPath:"#/properties/logExtFileFlags/else/items/enum",keyword:"enum",params:{allowedValues: schema64.properties.logExtFileFlags.else.items.enum},schema:schema64.properties.logExtFileFlags.else.items.enum,parentSchema:schema64.properties.logExtFileFlags.else.items,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err24 = {instancePath:instancePath+"/logExtFileFlags",schemaPath:"#/properties/logExtFileFlags/else/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema64.properties.logExtFileFlags.else,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err25 = {instancePath:instancePath+"/logExtFileFlags",schemaPath:"#/properties/logExtFileFlags/else/type",keyword:"type",params:{type: "array"},schema:schema64.properties.logExtFileFlags.else.type,parentSchema:schema64.properties.logExtFileFlags.else,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid4 = _errs32 === errors;
valid5 = _valid4;
}
if(!valid5){
const err26 = {instancePath:instancePath+"/logExtFileFlags",schemaPath:"#/properties/logExtFileFlags/if",keyword:"if",params:{failingKeyword: "else"},schema:schema64.properties.logExtFileFlags.if,parentSchema:schema64.properties.logExtFileFlags,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.logFileDirectory !== undefined){
let data7 = data.logFileDirectory;
const _errs37 = errors;
let valid9 = true;
const _errs38 = errors;
if(data7 !== null){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid5 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs40 = errors;
if(typeof data7 === "string"){
if(func1(data7) > 1024){
const err28 = {instancePath:instancePath+"/logFileDirectory",schemaPath:"#/properties/logFileDirectory/else/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema64.properties.logFileDirectory.else,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func1(data7) < 1){
const err29 = {instancePath:instancePath+"/logFileDirectory",schemaPath:"#/properties/logFileDirectory/else/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema64.properties.logFileDirectory.else,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(formats22(data7))){
const err30 = {instancePath:instancePath+"/logFileDirectory",schemaPath:"#/properties/logFileDirectory/else/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema64.properties.logFileDirectory.else,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/logFileDirectory",schemaPath:"#/properties/logFileDirectory/else/type",keyword:"type",params:{type: "string"},schema:schema64.properties.logFileDirectory.else.type,parentSchema:schema64.properties.logFileDirectory.else,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid5 = _errs40 === errors;
valid9 = _valid5;
}
if(!valid9){
const err32 = {instancePath:instancePath+"/logFileDirectory",schemaPath:"#/properties/logFileDirectory/if",keyword:"if",params:{failingKeyword: "else"},schema:schema64.properties.logFileDirectory.if,parentSchema:schema64.properties.logFileDirectory,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.maxAge !== undefined){
let data8 = data.maxAge;
const _errs43 = errors;
let valid10 = true;
const _errs44 = errors;
if(data8 !== null){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid6 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
if(!_valid6){
const _errs46 = errors;
if(typeof data8 === "string"){
if(func1(data8) > 32){
const err34 = {instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema64.properties.maxAge.else,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(formats0(data8))){
const err35 = {instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema64.properties.maxAge.else,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((parseDuration(data8) ?? 3600000) < 3600000){
const err36 = {instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1H"},schema:"PT1H",parentSchema:schema64.properties.maxAge.else,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((parseDuration(data8) ?? 315360000000) > 315360000000){
const err37 = {instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"},schema:"P3650D",parentSchema:schema64.properties.maxAge.else,data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/else/type",keyword:"type",params:{type: "string"},schema:schema64.properties.maxAge.else.type,parentSchema:schema64.properties.maxAge.else,data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid6 = _errs46 === errors;
valid10 = _valid6;
}
if(!valid10){
const err39 = {instancePath:instancePath+"/maxAge",schemaPath:"#/properties/maxAge/if",keyword:"if",params:{failingKeyword: "else"},schema:schema64.properties.maxAge.if,parentSchema:schema64.properties.maxAge,data:data8};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.maxDirectorySize !== undefined){
let data9 = data.maxDirectorySize;
const _errs49 = errors;
let valid11 = true;
const _errs50 = errors;
if(data9 !== null){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid7 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(!_valid7){
const _errs52 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err41 = {instancePath:instancePath+"/maxDirectorySize",schemaPath:"#/properties/maxDirectorySize/else/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.maxDirectorySize.else.type,parentSchema:schema64.properties.maxDirectorySize.else,data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1099511627776 || isNaN(data9)){
const err42 = {instancePath:instancePath+"/maxDirectorySize",schemaPath:"#/properties/maxDirectorySize/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema64.properties.maxDirectorySize.else,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data9 < 1048576 || isNaN(data9)){
const err43 = {instancePath:instancePath+"/maxDirectorySize",schemaPath:"#/properties/maxDirectorySize/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576},schema:1048576,parentSchema:schema64.properties.maxDirectorySize.else,data:data9};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid7 = _errs52 === errors;
valid11 = _valid7;
}
if(!valid11){
const err44 = {instancePath:instancePath+"/maxDirectorySize",schemaPath:"#/properties/maxDirectorySize/if",keyword:"if",params:{failingKeyword: "else"},schema:schema64.properties.maxDirectorySize.if,parentSchema:schema64.properties.maxDirectorySize,data:data9};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data10 = data.ifRevision;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err45 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.ifRevision.type,parentSchema:schema64.properties.ifRevision,data:data10};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err46 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema64.properties.ifRevision,data:data10};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err47 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.ifRevision,data:data10};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data11 = data.dryRun;
if(typeof data11 !== "boolean"){
const err48 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema64.properties.dryRun.type,parentSchema:schema64.properties.dryRun,data:data11};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.force !== undefined){
let data12 = data.force;
if(typeof data12 !== "boolean"){
const err49 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema64.properties.force.type,parentSchema:schema64.properties.force,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageExportParams = validate54;
const schema65 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":40},"offset":{"type":"integer","minimum":0,"maximum":1099511627776}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "identity") || (key0 === "offset"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 40){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema65.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema65.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema65.properties.identity.type,parentSchema:schema65.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.offset !== undefined){
let data1 = data.offset;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.offset.type,parentSchema:schema65.properties.offset,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1099511627776 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema65.properties.offset,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema65.properties.offset,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageGetParams = validate55;
const schema66 = {"type":"object","additionalProperties":false,"required":[],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"virtualServer":{"type":"string","maxLength":100},"queue":{"type":"string","minLength":1,"maxLength":400},"sender":{"type":"string","maxLength":320},"recipient":{"type":"string","maxLength":320},"subject":{"type":"string","maxLength":1000},"status":{"type":"string","enum":["Ready","Active","Retry","Suspended"]},"olderThan":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P3650D"},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","maxLength":200}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema66.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err1 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema66.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema66.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema66.properties.identity.type,parentSchema:schema66.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema66.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema66.properties.virtualServer.type,parentSchema:schema66.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.queue !== undefined){
let data2 = data.queue;
if(typeof data2 === "string"){
if(func1(data2) > 400){
const err6 = {instancePath:instancePath+"/queue",schemaPath:"#/properties/queue/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema66.properties.queue,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data2) < 1){
const err7 = {instancePath:instancePath+"/queue",schemaPath:"#/properties/queue/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema66.properties.queue,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/queue",schemaPath:"#/properties/queue/type",keyword:"type",params:{type: "string"},schema:schema66.properties.queue.type,parentSchema:schema66.properties.queue,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sender !== undefined){
let data3 = data.sender;
if(typeof data3 === "string"){
if(func1(data3) > 320){
const err9 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema66.properties.sender,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},schema:schema66.properties.sender.type,parentSchema:schema66.properties.sender,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.recipient !== undefined){
let data4 = data.recipient;
if(typeof data4 === "string"){
if(func1(data4) > 320){
const err11 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema66.properties.recipient,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"},schema:schema66.properties.recipient.type,parentSchema:schema66.properties.recipient,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.subject !== undefined){
let data5 = data.subject;
if(typeof data5 === "string"){
if(func1(data5) > 1000){
const err13 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema66.properties.subject,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},schema:schema66.properties.subject.type,parentSchema:schema66.properties.subject,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema66.properties.status.type,parentSchema:schema66.properties.status,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((data6 === "Ready") || (data6 === "Active")) || (data6 === "Retry")) || (data6 === "Suspended"))){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema66.properties.status.enum},schema:schema66.properties.status.enum,parentSchema:schema66.properties.status,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.olderThan !== undefined){
let data7 = data.olderThan;
if(typeof data7 === "string"){
if(func1(data7) > 32){
const err17 = {instancePath:instancePath+"/olderThan",schemaPath:"#/properties/olderThan/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema66.properties.olderThan,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats0(data7))){
const err18 = {instancePath:instancePath+"/olderThan",schemaPath:"#/properties/olderThan/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema66.properties.olderThan,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((parseDuration(data7) ?? 1000) < 1000){
const err19 = {instancePath:instancePath+"/olderThan",schemaPath:"#/properties/olderThan/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema66.properties.olderThan,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((parseDuration(data7) ?? 315360000000) > 315360000000){
const err20 = {instancePath:instancePath+"/olderThan",schemaPath:"#/properties/olderThan/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"},schema:"P3650D",parentSchema:schema66.properties.olderThan,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/olderThan",schemaPath:"#/properties/olderThan/type",keyword:"type",params:{type: "string"},schema:schema66.properties.olderThan.type,parentSchema:schema66.properties.olderThan,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.limit !== undefined){
let data8 = data.limit;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err22 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},schema:schema66.properties.limit.type,parentSchema:schema66.properties.limit,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema66.properties.limit,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema66.properties.limit,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data9 = data.cursor;
if(typeof data9 === "string"){
if(func1(data9) > 200){
const err25 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema66.properties.cursor,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},schema:schema66.properties.cursor.type,parentSchema:schema66.properties.cursor,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageRemoveParams = validate56;
const schema67 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"withNdr":{"type":"boolean"},"dryRun":{"type":"boolean"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "identity") || (key0 === "withNdr")) || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema67.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema67.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema67.properties.identity.type,parentSchema:schema67.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.withNdr !== undefined){
let data1 = data.withNdr;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/withNdr",schemaPath:"#/properties/withNdr/type",keyword:"type",params:{type: "boolean"},schema:schema67.properties.withNdr.type,parentSchema:schema67.properties.withNdr,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data2 = data.dryRun;
if(typeof data2 !== "boolean"){
const err6 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema67.properties.dryRun.type,parentSchema:schema67.properties.dryRun,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageResumeParams = validate57;
const schema68 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"dryRun":{"type":"boolean"}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "identity") || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema68.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema68.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema68.properties.identity.type,parentSchema:schema68.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data1 = data.dryRun;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema68.properties.dryRun.type,parentSchema:schema68.properties.dryRun,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageRetryParams = validate58;
const schema69 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"dryRun":{"type":"boolean"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "identity") || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema69.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema69.properties.identity.type,parentSchema:schema69.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data1 = data.dryRun;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.dryRun.type,parentSchema:schema69.properties.dryRun,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageSuspendParams = validate59;
const schema70 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"dryRun":{"type":"boolean"}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "identity") || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema70.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema70.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema70.properties.identity.type,parentSchema:schema70.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data1 = data.dryRun;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema70.properties.dryRun.type,parentSchema:schema70.properties.dryRun,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageLimitGetParams = validate60;
const schema71 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema71.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema71.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema71.properties.virtualServer.type,parentSchema:schema71.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageLimitSetParams = validate61;
const schema72 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"maxMessageSize":{"if":{"type":"null"},"else":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}]}},"maxSessionSize":{"if":{"type":"null"},"else":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}]}},"maxBatchedMessages":{"if":{"type":"null"},"else":{"oneOf":[{"type":"integer","minimum":1,"maximum":1000000},{"const":"unlimited"}]}},"maxRecipients":{"if":{"type":"null"},"else":{"oneOf":[{"type":"integer","minimum":1,"maximum":50000},{"const":"unlimited"}]}},"sendNdrTo":{"if":{"type":"null"},"else":{"type":"string","format":"mailbox","maxLength":320}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema72.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema72.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema72.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema72.properties.virtualServer.type,parentSchema:schema72.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.maxMessageSize !== undefined){
let data1 = data.maxMessageSize;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
let passing0 = null;
const _errs10 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/maxMessageSize",schemaPath:"#/properties/maxMessageSize/else/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema72.properties.maxMessageSize.else.oneOf[0].type,parentSchema:schema72.properties.maxMessageSize.else.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1099511627776 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/maxMessageSize",schemaPath:"#/properties/maxMessageSize/else/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema72.properties.maxMessageSize.else.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/maxMessageSize",schemaPath:"#/properties/maxMessageSize/else/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema72.properties.maxMessageSize.else.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
if(_valid1){
valid2 = true;
passing0 = 0;
}
const _errs12 = errors;
if("unlimited" !== data1){
const err8 = {instancePath:instancePath+"/maxMessageSize",schemaPath:"#/properties/maxMessageSize/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema72.properties.maxMessageSize.else.oneOf[1],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs12 === errors;
if(_valid1 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err9 = {instancePath:instancePath+"/maxMessageSize",schemaPath:"#/properties/maxMessageSize/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema72.properties.maxMessageSize.else.oneOf,parentSchema:schema72.properties.maxMessageSize.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err10 = {instancePath:instancePath+"/maxMessageSize",schemaPath:"#/properties/maxMessageSize/if",keyword:"if",params:{failingKeyword: "else"},schema:schema72.properties.maxMessageSize.if,parentSchema:schema72.properties.maxMessageSize,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.maxSessionSize !== undefined){
let data2 = data.maxSessionSize;
const _errs14 = errors;
let valid3 = true;
const _errs15 = errors;
if(data2 !== null){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs17 = errors;
const _errs18 = errors;
let valid4 = false;
let passing1 = null;
const _errs19 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/maxSessionSize",schemaPath:"#/properties/maxSessionSize/else/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema72.properties.maxSessionSize.else.oneOf[0].type,parentSchema:schema72.properties.maxSessionSize.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1099511627776 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/maxSessionSize",schemaPath:"#/properties/maxSessionSize/else/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema72.properties.maxSessionSize.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/maxSessionSize",schemaPath:"#/properties/maxSessionSize/else/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema72.properties.maxSessionSize.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid3 = _errs19 === errors;
if(_valid3){
valid4 = true;
passing1 = 0;
}
const _errs21 = errors;
if("unlimited" !== data2){
const err15 = {instancePath:instancePath+"/maxSessionSize",schemaPath:"#/properties/maxSessionSize/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema72.properties.maxSessionSize.else.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid3 = _errs21 === errors;
if(_valid3 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid3){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err16 = {instancePath:instancePath+"/maxSessionSize",schemaPath:"#/properties/maxSessionSize/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema72.properties.maxSessionSize.else.oneOf,parentSchema:schema72.properties.maxSessionSize.else,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs17 === errors;
valid3 = _valid2;
}
if(!valid3){
const err17 = {instancePath:instancePath+"/maxSessionSize",schemaPath:"#/properties/maxSessionSize/if",keyword:"if",params:{failingKeyword: "else"},schema:schema72.properties.maxSessionSize.if,parentSchema:schema72.properties.maxSessionSize,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.maxBatchedMessages !== undefined){
let data3 = data.maxBatchedMessages;
const _errs23 = errors;
let valid5 = true;
const _errs24 = errors;
if(data3 !== null){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid4 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs26 = errors;
const _errs27 = errors;
let valid6 = false;
let passing2 = null;
const _errs28 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err19 = {instancePath:instancePath+"/maxBatchedMessages",schemaPath:"#/properties/maxBatchedMessages/else/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema72.properties.maxBatchedMessages.else.oneOf[0].type,parentSchema:schema72.properties.maxBatchedMessages.else.oneOf[0],data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err20 = {instancePath:instancePath+"/maxBatchedMessages",schemaPath:"#/properties/maxBatchedMessages/else/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema72.properties.maxBatchedMessages.else.oneOf[0],data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err21 = {instancePath:instancePath+"/maxBatchedMessages",schemaPath:"#/properties/maxBatchedMessages/else/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema72.properties.maxBatchedMessages.else.oneOf[0],data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid5 = _errs28 === errors;
if(_valid5){
valid6 = true;
passing2 = 0;
}
const _errs30 = errors;
if("unlimited" !== data3){
const err22 = {instancePath:instancePath+"/maxBatchedMessages",schemaPath:"#/properties/maxBatchedMessages/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema72.properties.maxBatchedMessages.else.oneOf[1],data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid5 = _errs30 === errors;
if(_valid5 && valid6){
valid6 = false;
passing2 = [passing2, 1];
}
else {
if(_valid5){
valid6 = true;
passing2 = 1;
}
}
if(!valid6){
const err23 = {instancePath:instancePath+"/maxBatchedMessages",schemaPath:"#/properties/maxBatchedMessages/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},schema:schema72.properties.maxBatchedMessages.else.oneOf,parentSchema:schema72.properties.maxBatchedMessages.else,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs26 === errors;
valid5 = _valid4;
}
if(!valid5){
const err24 = {instancePath:instancePath+"/maxBatchedMessages",schemaPath:"#/properties/maxBatchedMessages/if",keyword:"if",params:{failingKeyword: "else"},schema:schema72.properties.maxBatchedMessages.if,parentSchema:schema72.properties.maxBatchedMessages,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.maxRecipients !== undefined){
let data4 = data.maxRecipients;
const _errs32 = errors;
let valid7 = true;
const _errs33 = errors;
if(data4 !== null){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid6 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(!_valid6){
const _errs35 = errors;
const _errs36 = errors;
let valid8 = false;
let passing3 = null;
const _errs37 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err26 = {instancePath:instancePath+"/maxRecipients",schemaPath:"#/properties/maxRecipients/else/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema72.properties.maxRecipients.else.oneOf[0].type,parentSchema:schema72.properties.maxRecipients.else.oneOf[0],data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 50000 || isNaN(data4)){
const err27 = {instancePath:instancePath+"/maxRecipients",schemaPath:"#/properties/maxRecipients/else/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000},schema:50000,parentSchema:schema72.properties.maxRecipients.else.oneOf[0],data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err28 = {instancePath:instancePath+"/maxRecipients",schemaPath:"#/properties/maxRecipients/else/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema72.properties.maxRecipients.else.oneOf[0],data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid7 = _errs37 === errors;
if(_valid7){
valid8 = true;
passing3 = 0;
}
const _errs39 = errors;
if("unlimited" !== data4){
const err29 = {instancePath:instancePath+"/maxRecipients",schemaPath:"#/properties/maxRecipients/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema72.properties.maxRecipients.else.oneOf[1],data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid7 = _errs39 === errors;
if(_valid7 && valid8){
valid8 = false;
passing3 = [passing3, 1];
}
else {
if(_valid7){
valid8 = true;
passing3 = 1;
}
}
if(!valid8){
const err30 = {instancePath:instancePath+"/maxRecipients",schemaPath:"#/properties/maxRecipients/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},schema:schema72.properties.maxRecipients.else.oneOf,parentSchema:schema72.properties.maxRecipients.else,data:data4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var _valid6 = _errs35 === errors;
valid7 = _valid6;
}
if(!valid7){
const err31 = {instancePath:instancePath+"/maxRecipients",schemaPath:"#/properties/maxRecipients/if",keyword:"if",params:{failingKeyword: "else"},schema:schema72.properties.maxRecipients.if,parentSchema:schema72.properties.maxRecipients,data:data4};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.sendNdrTo !== undefined){
let data5 = data.sendNdrTo;
const _errs41 = errors;
let valid9 = true;
const _errs42 = errors;
if(data5 !== null){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid8 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(!_valid8){
const _errs44 = errors;
if(typeof data5 === "string"){
if(func1(data5) > 320){
const err33 = {instancePath:instancePath+"/sendNdrTo",schemaPath:"#/properties/sendNdrTo/else/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema72.properties.sendNdrTo.else,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(formats48(data5))){
const err34 = {instancePath:instancePath+"/sendNdrTo",schemaPath:"#/properties/sendNdrTo/else/format",keyword:"format",params:{format: "mailbox"},schema:"mailbox",parentSchema:schema72.properties.sendNdrTo.else,data:data5};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/sendNdrTo",schemaPath:"#/properties/sendNdrTo/else/type",keyword:"type",params:{type: "string"},schema:schema72.properties.sendNdrTo.else.type,parentSchema:schema72.properties.sendNdrTo.else,data:data5};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid8 = _errs44 === errors;
valid9 = _valid8;
}
if(!valid9){
const err36 = {instancePath:instancePath+"/sendNdrTo",schemaPath:"#/properties/sendNdrTo/if",keyword:"if",params:{failingKeyword: "else"},schema:schema72.properties.sendNdrTo.if,parentSchema:schema72.properties.sendNdrTo,data:data5};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data6 = data.ifRevision;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err37 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema72.properties.ifRevision.type,parentSchema:schema72.properties.ifRevision,data:data6};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err38 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema72.properties.ifRevision,data:data6};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err39 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema72.properties.ifRevision,data:data6};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data7 = data.dryRun;
if(typeof data7 !== "boolean"){
const err40 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema72.properties.dryRun.type,parentSchema:schema72.properties.dryRun,data:data7};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.force !== undefined){
let data8 = data.force;
if(typeof data8 !== "boolean"){
const err41 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema72.properties.force.type,parentSchema:schema72.properties.force,data:data8};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageTraceGetParams = validate62;
const schema73 = {"type":"object","additionalProperties":false,"required":[],"properties":{"identity":{"type":"string","minLength":1,"maxLength":40},"virtualServer":{"type":"string","maxLength":100},"start":{"type":"string","format":"date-time","maxLength":40},"end":{"type":"string","format":"date-time","maxLength":40},"eventId":{"type":"array","maxItems":20,"items":{"type":"string","enum":["RECEIVE","SEND","DELIVER","DEFER","FAIL","DSN","SUSPEND","RESUME","REMOVE","EXPIRE","DAMAGE"]}},"sender":{"type":"string","maxLength":320},"recipient":{"type":"string","maxLength":320},"internetMessageId":{"type":"string","maxLength":1000},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","maxLength":200}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema73.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 40){
const err1 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema73.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema73.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema73.properties.identity.type,parentSchema:schema73.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema73.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema73.properties.virtualServer.type,parentSchema:schema73.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.start !== undefined){
let data2 = data.start;
if(typeof data2 === "string"){
if(func1(data2) > 40){
const err6 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema73.properties.start,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats80(data2))){
const err7 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema73.properties.start,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},schema:schema73.properties.start.type,parentSchema:schema73.properties.start,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.end !== undefined){
let data3 = data.end;
if(typeof data3 === "string"){
if(func1(data3) > 40){
const err9 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema73.properties.end,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats80(data3))){
const err10 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema73.properties.end,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "string"},schema:schema73.properties.end.type,parentSchema:schema73.properties.end,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.eventId !== undefined){
let data4 = data.eventId;
if(Array.isArray(data4)){
if(data4.length > 20){
const err12 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema73.properties.eventId,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/eventId/" + i0,schemaPath:"#/properties/eventId/items/type",keyword:"type",params:{type: "string"},schema:schema73.properties.eventId.items.type,parentSchema:schema73.properties.eventId.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((((((((data5 === "RECEIVE") || (data5 === "SEND")) || (data5 === "DELIVER")) || (data5 === "DEFER")) || (data5 === "FAIL")) || (data5 === "DSN")) || (data5 === "SUSPEND")) || (data5 === "RESUME")) || (data5 === "REMOVE")) || (data5 === "EXPIRE")) || (data5 === "DAMAGE"))){
const err14 = {instancePath:instancePath+"/eventId/" + i0,schemaPath:"#/properties/eventId/items/enum",keyword:"enum",params:{allowedValues: schema73.properties.eventId.items.enum},schema:schema73.properties.eventId.items.enum,parentSchema:schema73.properties.eventId.items,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: "array"},schema:schema73.properties.eventId.type,parentSchema:schema73.properties.eventId,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sender !== undefined){
let data6 = data.sender;
if(typeof data6 === "string"){
if(func1(data6) > 320){
const err16 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema73.properties.sender,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},schema:schema73.properties.sender.type,parentSchema:schema73.properties.sender,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.recipient !== undefined){
let data7 = data.recipient;
if(typeof data7 === "string"){
if(func1(data7) > 320){
const err18 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema73.properties.recipient,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"},schema:schema73.properties.recipient.type,parentSchema:schema73.properties.recipient,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.internetMessageId !== undefined){
let data8 = data.internetMessageId;
if(typeof data8 === "string"){
if(func1(data8) > 1000){
const err20 = {instancePath:instancePath+"/internetMessageId",schemaPath:"#/properties/internetMessageId/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema73.properties.internetMessageId,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/internetMessageId",schemaPath:"#/properties/internetMessageId/type",keyword:"type",params:{type: "string"},schema:schema73.properties.internetMessageId.type,parentSchema:schema73.properties.internetMessageId,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.limit !== undefined){
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},schema:schema73.properties.limit.type,parentSchema:schema73.properties.limit,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema73.properties.limit,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema73.properties.limit,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data10 = data.cursor;
if(typeof data10 === "string"){
if(func1(data10) > 200){
const err25 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema73.properties.cursor,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},schema:schema73.properties.cursor.type,parentSchema:schema73.properties.cursor,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const outboundConnectionGetParams = validate63;
const schema74 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema74.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema74.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema74.properties.virtualServer.type,parentSchema:schema74.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const outboundConnectionSetParams = validate64;
const schema75 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"maxConnections":{"if":{"type":"null"},"else":{"oneOf":[{"type":"integer","minimum":1,"maximum":20000},{"const":"unlimited"}]}},"maxConnectionsPerDomain":{"if":{"type":"null"},"else":{"oneOf":[{"type":"integer","minimum":1,"maximum":20000},{"const":"unlimited"}]}},"connectionTimeout":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"PT10M"}},"port":{"if":{"type":"null"},"else":{"type":"integer","minimum":1,"maximum":65535}},"tlsMode":{"if":{"type":"null"},"else":{"type":"string","enum":["None","Opportunistic","Required","Verified"]}},"dnsServers":{"if":{"type":"null"},"else":{"type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","format":"name-server","maxLength":60}}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema75.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema75.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema75.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema75.properties.virtualServer.type,parentSchema:schema75.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.maxConnections !== undefined){
let data1 = data.maxConnections;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
let passing0 = null;
const _errs10 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema75.properties.maxConnections.else.oneOf[0].type,parentSchema:schema75.properties.maxConnections.else.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 20000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},schema:20000,parentSchema:schema75.properties.maxConnections.else.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema75.properties.maxConnections.else.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
if(_valid1){
valid2 = true;
passing0 = 0;
}
const _errs12 = errors;
if("unlimited" !== data1){
const err8 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema75.properties.maxConnections.else.oneOf[1],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs12 === errors;
if(_valid1 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err9 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema75.properties.maxConnections.else.oneOf,parentSchema:schema75.properties.maxConnections.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err10 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/if",keyword:"if",params:{failingKeyword: "else"},schema:schema75.properties.maxConnections.if,parentSchema:schema75.properties.maxConnections,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.maxConnectionsPerDomain !== undefined){
let data2 = data.maxConnectionsPerDomain;
const _errs14 = errors;
let valid3 = true;
const _errs15 = errors;
if(data2 !== null){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs17 = errors;
const _errs18 = errors;
let valid4 = false;
let passing1 = null;
const _errs19 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/maxConnectionsPerDomain",schemaPath:"#/properties/maxConnectionsPerDomain/else/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema75.properties.maxConnectionsPerDomain.else.oneOf[0].type,parentSchema:schema75.properties.maxConnectionsPerDomain.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 20000 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/maxConnectionsPerDomain",schemaPath:"#/properties/maxConnectionsPerDomain/else/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},schema:20000,parentSchema:schema75.properties.maxConnectionsPerDomain.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/maxConnectionsPerDomain",schemaPath:"#/properties/maxConnectionsPerDomain/else/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema75.properties.maxConnectionsPerDomain.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid3 = _errs19 === errors;
if(_valid3){
valid4 = true;
passing1 = 0;
}
const _errs21 = errors;
if("unlimited" !== data2){
const err15 = {instancePath:instancePath+"/maxConnectionsPerDomain",schemaPath:"#/properties/maxConnectionsPerDomain/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema75.properties.maxConnectionsPerDomain.else.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid3 = _errs21 === errors;
if(_valid3 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid3){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err16 = {instancePath:instancePath+"/maxConnectionsPerDomain",schemaPath:"#/properties/maxConnectionsPerDomain/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema75.properties.maxConnectionsPerDomain.else.oneOf,parentSchema:schema75.properties.maxConnectionsPerDomain.else,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs17 === errors;
valid3 = _valid2;
}
if(!valid3){
const err17 = {instancePath:instancePath+"/maxConnectionsPerDomain",schemaPath:"#/properties/maxConnectionsPerDomain/if",keyword:"if",params:{failingKeyword: "else"},schema:schema75.properties.maxConnectionsPerDomain.if,parentSchema:schema75.properties.maxConnectionsPerDomain,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.connectionTimeout !== undefined){
let data3 = data.connectionTimeout;
const _errs23 = errors;
let valid5 = true;
const _errs24 = errors;
if(data3 !== null){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid4 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs26 = errors;
if(typeof data3 === "string"){
if(func1(data3) > 32){
const err19 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema75.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(formats0(data3))){
const err20 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema75.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((parseDuration(data3) ?? 1000) < 1000){
const err21 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema75.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((parseDuration(data3) ?? 600000) > 600000){
const err22 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/durationMaximum",keyword:"durationMaximum",params:{limit: "PT10M"},schema:"PT10M",parentSchema:schema75.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/type",keyword:"type",params:{type: "string"},schema:schema75.properties.connectionTimeout.else.type,parentSchema:schema75.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs26 === errors;
valid5 = _valid4;
}
if(!valid5){
const err24 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/if",keyword:"if",params:{failingKeyword: "else"},schema:schema75.properties.connectionTimeout.if,parentSchema:schema75.properties.connectionTimeout,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.port !== undefined){
let data4 = data.port;
const _errs29 = errors;
let valid6 = true;
const _errs30 = errors;
if(data4 !== null){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid5 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs32 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err26 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/type",keyword:"type",params:{type: "integer"},schema:schema75.properties.port.else.type,parentSchema:schema75.properties.port.else,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
const err27 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema75.properties.port.else,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err28 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema75.properties.port.else,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid5 = _errs32 === errors;
valid6 = _valid5;
}
if(!valid6){
const err29 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/if",keyword:"if",params:{failingKeyword: "else"},schema:schema75.properties.port.if,parentSchema:schema75.properties.port,data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.tlsMode !== undefined){
let data5 = data.tlsMode;
const _errs35 = errors;
let valid7 = true;
const _errs36 = errors;
if(data5 !== null){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid6 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
if(!_valid6){
const _errs38 = errors;
if(typeof data5 !== "string"){
const err31 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/else/type",keyword:"type",params:{type: "string"},schema:schema75.properties.tlsMode.else.type,parentSchema:schema75.properties.tlsMode.else,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((((data5 === "None") || (data5 === "Opportunistic")) || (data5 === "Required")) || (data5 === "Verified"))){
const err32 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/else/enum",keyword:"enum",params:{allowedValues: schema75.properties.tlsMode.else.enum},schema:schema75.properties.tlsMode.else.enum,parentSchema:schema75.properties.tlsMode.else,data:data5};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid6 = _errs38 === errors;
valid7 = _valid6;
}
if(!valid7){
const err33 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/if",keyword:"if",params:{failingKeyword: "else"},schema:schema75.properties.tlsMode.if,parentSchema:schema75.properties.tlsMode,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.dnsServers !== undefined){
let data6 = data.dnsServers;
const _errs41 = errors;
let valid8 = true;
const _errs42 = errors;
if(data6 !== null){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid7 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(!_valid7){
const _errs44 = errors;
if(Array.isArray(data6)){
if(data6.length > 10){
const err35 = {instancePath:instancePath+"/dnsServers",schemaPath:"#/properties/dnsServers/else/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema75.properties.dnsServers.else,data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func1(data7) > 60){
const err36 = {instancePath:instancePath+"/dnsServers/" + i0,schemaPath:"#/properties/dnsServers/else/items/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema75.properties.dnsServers.else.items,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(formats52(data7))){
const err37 = {instancePath:instancePath+"/dnsServers/" + i0,schemaPath:"#/properties/dnsServers/else/items/format",keyword:"format",params:{format: "name-server"},schema:"name-server",parentSchema:schema75.properties.dnsServers.else.items,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/dnsServers/" + i0,schemaPath:"#/properties/dnsServers/else/items/type",keyword:"type",params:{type: "string"},schema:schema75.properties.dnsServers.else.items.type,parentSchema:schema75.properties.dnsServers.else.items,data:data7};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err39 = {instancePath:instancePath+"/dnsServers",schemaPath:"#/properties/dnsServers/else/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema75.properties.dnsServers.else,data:data6};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err40 = {instancePath:instancePath+"/dnsServers",schemaPath:"#/properties/dnsServers/else/type",keyword:"type",params:{type: "array"},schema:schema75.properties.dnsServers.else.type,parentSchema:schema75.properties.dnsServers.else,data:data6};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid7 = _errs44 === errors;
valid8 = _valid7;
}
if(!valid8){
const err41 = {instancePath:instancePath+"/dnsServers",schemaPath:"#/properties/dnsServers/if",keyword:"if",params:{failingKeyword: "else"},schema:schema75.properties.dnsServers.if,parentSchema:schema75.properties.dnsServers,data:data6};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data8 = data.ifRevision;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err42 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema75.properties.ifRevision.type,parentSchema:schema75.properties.ifRevision,data:data8};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err43 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema75.properties.ifRevision,data:data8};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err44 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema75.properties.ifRevision,data:data8};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data9 = data.dryRun;
if(typeof data9 !== "boolean"){
const err45 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema75.properties.dryRun.type,parentSchema:schema75.properties.dryRun,data:data9};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.force !== undefined){
let data10 = data.force;
if(typeof data10 !== "boolean"){
const err46 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema75.properties.force.type,parentSchema:schema75.properties.force,data:data10};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const protocolGetParams = validate65;
const schema76 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema76.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema76.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema76.properties.virtualServer.type,parentSchema:schema76.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const protocolSetParams = validate66;
const schema77 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"bareLineEndings":{"if":{"type":"null"},"else":{"type":"string","enum":["ByRelayRight","Normalize","Refuse"]}},"connectResponse":{"if":{"type":"null"},"else":{"type":"string","maxLength":400,"pattern":"^[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?$","x-pattern":"one line of printable ASCII without a blank at either end"}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "virtualServer") || (key0 === "bareLineEndings")) || (key0 === "connectResponse")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema77.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema77.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema77.properties.virtualServer.type,parentSchema:schema77.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.bareLineEndings !== undefined){
let data1 = data.bareLineEndings;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/bareLineEndings",schemaPath:"#/properties/bareLineEndings/else/type",keyword:"type",params:{type: "string"},schema:schema77.properties.bareLineEndings.else.type,parentSchema:schema77.properties.bareLineEndings.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "ByRelayRight") || (data1 === "Normalize")) || (data1 === "Refuse"))){
const err6 = {instancePath:instancePath+"/bareLineEndings",schemaPath:"#/properties/bareLineEndings/else/enum",keyword:"enum",params:{allowedValues: schema77.properties.bareLineEndings.else.enum},schema:schema77.properties.bareLineEndings.else.enum,parentSchema:schema77.properties.bareLineEndings.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/bareLineEndings",schemaPath:"#/properties/bareLineEndings/if",keyword:"if",params:{failingKeyword: "else"},schema:schema77.properties.bareLineEndings.if,parentSchema:schema77.properties.bareLineEndings,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.connectResponse !== undefined){
let data2 = data.connectResponse;
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(data2 !== null){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(typeof data2 === "string"){
if(func1(data2) > 400){
const err9 = {instancePath:instancePath+"/connectResponse",schemaPath:"#/properties/connectResponse/else/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema77.properties.connectResponse.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern7.test(data2)){
const err10 = {instancePath:instancePath+"/connectResponse",schemaPath:"#/properties/connectResponse/else/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?$"},schema:"^[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?$",parentSchema:schema77.properties.connectResponse.else,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/connectResponse",schemaPath:"#/properties/connectResponse/else/type",keyword:"type",params:{type: "string"},schema:schema77.properties.connectResponse.else.type,parentSchema:schema77.properties.connectResponse.else,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/connectResponse",schemaPath:"#/properties/connectResponse/if",keyword:"if",params:{failingKeyword: "else"},schema:schema77.properties.connectResponse.if,parentSchema:schema77.properties.connectResponse,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data3 = data.ifRevision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema77.properties.ifRevision.type,parentSchema:schema77.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema77.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema77.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data4 = data.dryRun;
if(typeof data4 !== "boolean"){
const err16 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema77.properties.dryRun.type,parentSchema:schema77.properties.dryRun,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.force !== undefined){
let data5 = data.force;
if(typeof data5 !== "boolean"){
const err17 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema77.properties.force.type,parentSchema:schema77.properties.force,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const protocolLogGetParams = validate67;
const schema78 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","maxLength":100},"start":{"type":"string","format":"date-time","maxLength":40},"end":{"type":"string","format":"date-time","maxLength":40},"clientIp":{"type":"string","format":"network","maxLength":100},"command":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":100}},"status":{"type":"array","maxItems":100,"items":{"type":"integer","minimum":0,"maximum":999}},"direction":{"type":"string","enum":["Inbound","Outbound"]},"last":{"type":"integer","minimum":1,"maximum":100000},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","maxLength":20000}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema78.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema78.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema78.properties.virtualServer.type,parentSchema:schema78.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.start !== undefined){
let data1 = data.start;
if(typeof data1 === "string"){
if(func1(data1) > 40){
const err3 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema78.properties.start,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats80(data1))){
const err4 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema78.properties.start,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},schema:schema78.properties.start.type,parentSchema:schema78.properties.start,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.end !== undefined){
let data2 = data.end;
if(typeof data2 === "string"){
if(func1(data2) > 40){
const err6 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema78.properties.end,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats80(data2))){
const err7 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema78.properties.end,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "string"},schema:schema78.properties.end.type,parentSchema:schema78.properties.end,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.clientIp !== undefined){
let data3 = data.clientIp;
if(typeof data3 === "string"){
if(func1(data3) > 100){
const err9 = {instancePath:instancePath+"/clientIp",schemaPath:"#/properties/clientIp/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema78.properties.clientIp,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats2(data3))){
const err10 = {instancePath:instancePath+"/clientIp",schemaPath:"#/properties/clientIp/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema78.properties.clientIp,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/clientIp",schemaPath:"#/properties/clientIp/type",keyword:"type",params:{type: "string"},schema:schema78.properties.clientIp.type,parentSchema:schema78.properties.clientIp,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.command !== undefined){
let data4 = data.command;
if(Array.isArray(data4)){
if(data4.length > 50){
const err12 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema78.properties.command,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 100){
const err13 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema78.properties.command.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func1(data5) < 1){
const err14 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema78.properties.command.items,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema78.properties.command.items.type,parentSchema:schema78.properties.command.items,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},schema:schema78.properties.command.type,parentSchema:schema78.properties.command,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(Array.isArray(data6)){
if(data6.length > 100){
const err17 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema78.properties.status,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err18 = {instancePath:instancePath+"/status/" + i1,schemaPath:"#/properties/status/items/type",keyword:"type",params:{type: "integer"},schema:schema78.properties.status.items.type,parentSchema:schema78.properties.status.items,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 999 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/status/" + i1,schemaPath:"#/properties/status/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},schema:999,parentSchema:schema78.properties.status.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/status/" + i1,schemaPath:"#/properties/status/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema78.properties.status.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "array"},schema:schema78.properties.status.type,parentSchema:schema78.properties.status,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.direction !== undefined){
let data8 = data.direction;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"},schema:schema78.properties.direction.type,parentSchema:schema78.properties.direction,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data8 === "Inbound") || (data8 === "Outbound"))){
const err23 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema78.properties.direction.enum},schema:schema78.properties.direction.enum,parentSchema:schema78.properties.direction,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.last !== undefined){
let data9 = data.last;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err24 = {instancePath:instancePath+"/last",schemaPath:"#/properties/last/type",keyword:"type",params:{type: "integer"},schema:schema78.properties.last.type,parentSchema:schema78.properties.last,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100000 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/last",schemaPath:"#/properties/last/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema78.properties.last,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/last",schemaPath:"#/properties/last/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema78.properties.last,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data10 = data.limit;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err27 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},schema:schema78.properties.limit.type,parentSchema:schema78.properties.limit,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema78.properties.limit,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema78.properties.limit,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data11 = data.cursor;
if(typeof data11 === "string"){
if(func1(data11) > 20000){
const err30 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema78.properties.cursor,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},schema:schema78.properties.cursor.type,parentSchema:schema78.properties.cursor,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const queueGetParams = validate68;
const schema79 = {"type":"object","additionalProperties":false,"required":[],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"virtualServer":{"type":"string","maxLength":100},"status":{"type":"string","enum":["Active","Ready","Retry","Suspended"]}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "identity") || (key0 === "virtualServer")) || (key0 === "status"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err1 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema79.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema79.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema79.properties.identity.type,parentSchema:schema79.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema79.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema79.properties.virtualServer.type,parentSchema:schema79.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema79.properties.status.type,parentSchema:schema79.properties.status,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data2 === "Active") || (data2 === "Ready")) || (data2 === "Retry")) || (data2 === "Suspended"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema79.properties.status.enum},schema:schema79.properties.status.enum,parentSchema:schema79.properties.status,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const queueResumeParams = validate69;
const schema80 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"virtualServer":{"type":"string","maxLength":100},"dryRun":{"type":"boolean"}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "identity") || (key0 === "virtualServer")) || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema80.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema80.properties.identity.type,parentSchema:schema80.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema80.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema80.properties.virtualServer.type,parentSchema:schema80.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data2 = data.dryRun;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema80.properties.dryRun.type,parentSchema:schema80.properties.dryRun,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const queueRetryParams = validate70;
const schema81 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"virtualServer":{"type":"string","maxLength":100},"dryRun":{"type":"boolean"}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "identity") || (key0 === "virtualServer")) || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema81.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema81.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema81.properties.identity.type,parentSchema:schema81.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema81.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema81.properties.virtualServer.type,parentSchema:schema81.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data2 = data.dryRun;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema81.properties.dryRun.type,parentSchema:schema81.properties.dryRun,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const queueSuspendParams = validate71;
const schema82 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"virtualServer":{"type":"string","maxLength":100},"dryRun":{"type":"boolean"}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "identity") || (key0 === "virtualServer")) || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema82.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema82.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema82.properties.identity.type,parentSchema:schema82.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema82.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema82.properties.virtualServer.type,parentSchema:schema82.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data2 = data.dryRun;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema82.properties.dryRun.type,parentSchema:schema82.properties.dryRun,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const relayAddressAddParams = validate72;
const schema83 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500},"access":{"type":"string","enum":["Grant","Deny"]},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "virtualServer") || (key0 === "address")) || (key0 === "comment")) || (key0 === "access")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema83.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema83.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema83.properties.virtualServer.type,parentSchema:schema83.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema83.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats2(data1))){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema83.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema83.properties.address.type,parentSchema:schema83.properties.address,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.comment !== undefined){
let data2 = data.comment;
if(typeof data2 === "string"){
if(func1(data2) > 500){
const err8 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema83.properties.comment,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},schema:schema83.properties.comment.type,parentSchema:schema83.properties.comment,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.access !== undefined){
let data3 = data.access;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},schema:schema83.properties.access.type,parentSchema:schema83.properties.access,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "Grant") || (data3 === "Deny"))){
const err11 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema83.properties.access.enum},schema:schema83.properties.access.enum,parentSchema:schema83.properties.access,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data4 = data.ifRevision;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema83.properties.ifRevision.type,parentSchema:schema83.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema83.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema83.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data5 = data.dryRun;
if(typeof data5 !== "boolean"){
const err15 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema83.properties.dryRun.type,parentSchema:schema83.properties.dryRun,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.force !== undefined){
let data6 = data.force;
if(typeof data6 !== "boolean"){
const err16 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema83.properties.force.type,parentSchema:schema83.properties.force,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const relayAddressGetParams = validate73;
const schema84 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"network","maxLength":100},"access":{"type":"string","enum":["Grant","Deny"]}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "virtualServer") || (key0 === "address")) || (key0 === "access"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema84.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema84.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema84.properties.virtualServer.type,parentSchema:schema84.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema84.properties.address,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats2(data1))){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema84.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema84.properties.address.type,parentSchema:schema84.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},schema:schema84.properties.access.type,parentSchema:schema84.properties.access,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "Grant") || (data2 === "Deny"))){
const err8 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema84.properties.access.enum},schema:schema84.properties.access.enum,parentSchema:schema84.properties.access,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const relayAddressRemoveParams = validate74;
const schema85 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"network","maxLength":100},"access":{"type":"string","enum":["Grant","Deny"]},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "virtualServer") || (key0 === "address")) || (key0 === "access")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema85.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema85.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema85.properties.virtualServer.type,parentSchema:schema85.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema85.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats2(data1))){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema85.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema85.properties.address.type,parentSchema:schema85.properties.address,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},schema:schema85.properties.access.type,parentSchema:schema85.properties.access,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data2 === "Grant") || (data2 === "Deny"))){
const err9 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema85.properties.access.enum},schema:schema85.properties.access.enum,parentSchema:schema85.properties.access,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data3 = data.ifRevision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema85.properties.ifRevision.type,parentSchema:schema85.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema85.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema85.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data4 = data.dryRun;
if(typeof data4 !== "boolean"){
const err13 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema85.properties.dryRun.type,parentSchema:schema85.properties.dryRun,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.force !== undefined){
let data5 = data.force;
if(typeof data5 !== "boolean"){
const err14 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema85.properties.force.type,parentSchema:schema85.properties.force,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const relayRestrictionGetParams = validate75;
const schema86 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema86.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema86.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema86.properties.virtualServer.type,parentSchema:schema86.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const relayRestrictionSetParams = validate76;
const schema87 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"mode":{"if":{"type":"null"},"else":{"type":"string","enum":["OnlyListed","AllExceptListed"]}},"relayForAuth":{"if":{"type":"null"},"else":{"type":"boolean"}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "virtualServer") || (key0 === "mode")) || (key0 === "relayForAuth")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema87.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema87.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema87.properties.virtualServer.type,parentSchema:schema87.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/type",keyword:"type",params:{type: "string"},schema:schema87.properties.mode.else.type,parentSchema:schema87.properties.mode.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "OnlyListed") || (data1 === "AllExceptListed"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/enum",keyword:"enum",params:{allowedValues: schema87.properties.mode.else.enum},schema:schema87.properties.mode.else.enum,parentSchema:schema87.properties.mode.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/if",keyword:"if",params:{failingKeyword: "else"},schema:schema87.properties.mode.if,parentSchema:schema87.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.relayForAuth !== undefined){
let data2 = data.relayForAuth;
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(data2 !== null){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(typeof data2 !== "boolean"){
const err9 = {instancePath:instancePath+"/relayForAuth",schemaPath:"#/properties/relayForAuth/else/type",keyword:"type",params:{type: "boolean"},schema:schema87.properties.relayForAuth.else.type,parentSchema:schema87.properties.relayForAuth.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
}
if(!valid2){
const err10 = {instancePath:instancePath+"/relayForAuth",schemaPath:"#/properties/relayForAuth/if",keyword:"if",params:{failingKeyword: "else"},schema:schema87.properties.relayForAuth.if,parentSchema:schema87.properties.relayForAuth,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data3 = data.ifRevision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema87.properties.ifRevision.type,parentSchema:schema87.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema87.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema87.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data4 = data.dryRun;
if(typeof data4 !== "boolean"){
const err14 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema87.properties.dryRun.type,parentSchema:schema87.properties.dryRun,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.force !== undefined){
let data5 = data.force;
if(typeof data5 !== "boolean"){
const err15 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema87.properties.force.type,parentSchema:schema87.properties.force,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const resourceDeleteParams = validate77;
const schema88 = {"type":"object","additionalProperties":false,"required":["resource","instance"],"properties":{"resource":{"type":"string","minLength":1,"maxLength":100},"instance":{"type":"object"},"run":{"type":"string","minLength":1,"maxLength":200},"dryRun":{"type":"boolean"}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.instance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instance"},schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "resource") || (key0 === "instance")) || (key0 === "run")) || (key0 === "dryRun"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resource !== undefined){
let data0 = data.resource;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err3 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema88.properties.resource,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema88.properties.resource,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "string"},schema:schema88.properties.resource.type,parentSchema:schema88.properties.resource,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.instance !== undefined){
let data1 = data.instance;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err6 = {instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type: "object"},schema:schema88.properties.instance.type,parentSchema:schema88.properties.instance,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.run !== undefined){
let data2 = data.run;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err7 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema88.properties.run,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema88.properties.run,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},schema:schema88.properties.run.type,parentSchema:schema88.properties.run,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data3 = data.dryRun;
if(typeof data3 !== "boolean"){
const err10 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema88.properties.dryRun.type,parentSchema:schema88.properties.dryRun,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const resourceExportParams = validate78;
const schema89 = {"type":"object","additionalProperties":false,"required":["resource"],"properties":{"resource":{"type":"string","minLength":1,"maxLength":100},"instance":{"type":"object"},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","maxLength":400}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "resource") || (key0 === "instance")) || (key0 === "limit")) || (key0 === "cursor"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.resource !== undefined){
let data0 = data.resource;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema89.properties.resource,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema89.properties.resource,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "string"},schema:schema89.properties.resource.type,parentSchema:schema89.properties.resource,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.instance !== undefined){
let data1 = data.instance;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type: "object"},schema:schema89.properties.instance.type,parentSchema:schema89.properties.instance,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},schema:schema89.properties.limit.type,parentSchema:schema89.properties.limit,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema89.properties.limit,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema89.properties.limit,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(func1(data3) > 400){
const err9 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema89.properties.cursor,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},schema:schema89.properties.cursor.type,parentSchema:schema89.properties.cursor,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const resourceGetParams = validate79;
const schema90 = {"type":"object","additionalProperties":false,"required":["resource","instance"],"properties":{"resource":{"type":"string","minLength":1,"maxLength":100},"instance":{"type":"object"}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.instance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instance"},schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "resource") || (key0 === "instance"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resource !== undefined){
let data0 = data.resource;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err3 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema90.properties.resource,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema90.properties.resource,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "string"},schema:schema90.properties.resource.type,parentSchema:schema90.properties.resource,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.instance !== undefined){
let data1 = data.instance;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err6 = {instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type: "object"},schema:schema90.properties.instance.type,parentSchema:schema90.properties.instance,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const resourceSetParams = validate80;
const schema91 = {"type":"object","additionalProperties":false,"required":["resource","instance"],"properties":{"resource":{"type":"string","minLength":1,"maxLength":100},"instance":{"type":"object"},"run":{"type":"string","minLength":1,"maxLength":200},"dryRun":{"type":"boolean"}}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.instance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instance"},schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "resource") || (key0 === "instance")) || (key0 === "run")) || (key0 === "dryRun"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resource !== undefined){
let data0 = data.resource;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err3 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema91.properties.resource,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema91.properties.resource,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "string"},schema:schema91.properties.resource.type,parentSchema:schema91.properties.resource,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.instance !== undefined){
let data1 = data.instance;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err6 = {instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type: "object"},schema:schema91.properties.instance.type,parentSchema:schema91.properties.instance,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.run !== undefined){
let data2 = data.run;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err7 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema91.properties.run,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema91.properties.run,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},schema:schema91.properties.run.type,parentSchema:schema91.properties.run,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data3 = data.dryRun;
if(typeof data3 !== "boolean"){
const err10 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema91.properties.dryRun.type,parentSchema:schema91.properties.dryRun,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const resourceTestParams = validate81;
const schema92 = {"type":"object","additionalProperties":false,"required":["resource","instance"],"properties":{"resource":{"type":"string","minLength":1,"maxLength":100},"instance":{"type":"object"},"run":{"type":"string","minLength":1,"maxLength":200}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.instance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instance"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "resource") || (key0 === "instance")) || (key0 === "run"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resource !== undefined){
let data0 = data.resource;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err3 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema92.properties.resource,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema92.properties.resource,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "string"},schema:schema92.properties.resource.type,parentSchema:schema92.properties.resource,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.instance !== undefined){
let data1 = data.instance;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err6 = {instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type: "object"},schema:schema92.properties.instance.type,parentSchema:schema92.properties.instance,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.run !== undefined){
let data2 = data.run;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err7 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema92.properties.run,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema92.properties.run,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},schema:schema92.properties.run.type,parentSchema:schema92.properties.run,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const routeTestParams = validate82;
const schema93 = {"type":"object","additionalProperties":false,"required":["recipient"],"properties":{"recipient":{"type":"string","format":"mailbox","maxLength":320},"virtualServer":{"type":"string","minLength":1,"maxLength":100},"sender":{"type":"string","format":"mailbox","maxLength":320},"clientAddress":{"type":"string","format":"ip-address","maxLength":45}}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recipient === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "recipient") || (key0 === "virtualServer")) || (key0 === "sender")) || (key0 === "clientAddress"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.recipient !== undefined){
let data0 = data.recipient;
if(typeof data0 === "string"){
if(func1(data0) > 320){
const err2 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema93.properties.recipient,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats48(data0))){
const err3 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/format",keyword:"format",params:{format: "mailbox"},schema:"mailbox",parentSchema:schema93.properties.recipient,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"},schema:schema93.properties.recipient.type,parentSchema:schema93.properties.recipient,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema93.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema93.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema93.properties.virtualServer.type,parentSchema:schema93.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sender !== undefined){
let data2 = data.sender;
if(typeof data2 === "string"){
if(func1(data2) > 320){
const err8 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema93.properties.sender,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats48(data2))){
const err9 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/format",keyword:"format",params:{format: "mailbox"},schema:"mailbox",parentSchema:schema93.properties.sender,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},schema:schema93.properties.sender.type,parentSchema:schema93.properties.sender,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.clientAddress !== undefined){
let data3 = data.clientAddress;
if(typeof data3 === "string"){
if(func1(data3) > 45){
const err11 = {instancePath:instancePath+"/clientAddress",schemaPath:"#/properties/clientAddress/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema93.properties.clientAddress,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats32(data3))){
const err12 = {instancePath:instancePath+"/clientAddress",schemaPath:"#/properties/clientAddress/format",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema93.properties.clientAddress,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/clientAddress",schemaPath:"#/properties/clientAddress/type",keyword:"type",params:{type: "string"},schema:schema93.properties.clientAddress.type,parentSchema:schema93.properties.clientAddress,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const rpcDiscoverParams = validate83;
const schema94 = {"type":"object","additionalProperties":false,"required":[],"properties":{}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const serviceGetParams = validate84;
const schema95 = {"type":"object","additionalProperties":false,"required":[],"properties":{}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const serviceSetParams = validate85;
const schema96 = {"type":"object","additionalProperties":false,"required":[],"properties":{"minimumFreeSpace":{"if":{"type":"null"},"else":{"type":"integer","minimum":1,"maximum":1099511627776}},"maxQueuedMessages":{"if":{"type":"null"},"else":{"type":"integer","minimum":1,"maximum":10000000}},"queueFolderMaxFiles":{"if":{"type":"null"},"else":{"type":"integer","minimum":0,"maximum":100000}},"messageTrackingLogMaxAge":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"P1D","durationMaximum":"P3650D"}},"messageTrackingLogMaxDirectorySize":{"if":{"type":"null"},"else":{"type":"integer","minimum":1048576,"maximum":1099511627776}},"metricsEndpoint":{"if":{"type":"null"},"else":{"type":"string","maxLength":60,"pattern":"^(off|([0-9]{1,3}([.][0-9]{1,3}){3}|\\[[0-9A-Fa-f:.]{2,45}\\]):[1-9][0-9]{0,4})$","x-pattern":"\"off\", or a loopback address and a port, for example 127.0.0.1:9464 or [::1]:9464"}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema96.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.minimumFreeSpace !== undefined){
let data0 = data.minimumFreeSpace;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data0 !== null){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/minimumFreeSpace",schemaPath:"#/properties/minimumFreeSpace/else/type",keyword:"type",params:{type: "integer"},schema:schema96.properties.minimumFreeSpace.else.type,parentSchema:schema96.properties.minimumFreeSpace.else,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1099511627776 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/minimumFreeSpace",schemaPath:"#/properties/minimumFreeSpace/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema96.properties.minimumFreeSpace.else,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/minimumFreeSpace",schemaPath:"#/properties/minimumFreeSpace/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema96.properties.minimumFreeSpace.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/minimumFreeSpace",schemaPath:"#/properties/minimumFreeSpace/if",keyword:"if",params:{failingKeyword: "else"},schema:schema96.properties.minimumFreeSpace.if,parentSchema:schema96.properties.minimumFreeSpace,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.maxQueuedMessages !== undefined){
let data1 = data.maxQueuedMessages;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(data1 !== null){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs12 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/maxQueuedMessages",schemaPath:"#/properties/maxQueuedMessages/else/type",keyword:"type",params:{type: "integer"},schema:schema96.properties.maxQueuedMessages.else.type,parentSchema:schema96.properties.maxQueuedMessages.else,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000000 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/maxQueuedMessages",schemaPath:"#/properties/maxQueuedMessages/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema96.properties.maxQueuedMessages.else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/maxQueuedMessages",schemaPath:"#/properties/maxQueuedMessages/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema96.properties.maxQueuedMessages.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid2 = _valid1;
}
if(!valid2){
const err10 = {instancePath:instancePath+"/maxQueuedMessages",schemaPath:"#/properties/maxQueuedMessages/if",keyword:"if",params:{failingKeyword: "else"},schema:schema96.properties.maxQueuedMessages.if,parentSchema:schema96.properties.maxQueuedMessages,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.queueFolderMaxFiles !== undefined){
let data2 = data.queueFolderMaxFiles;
const _errs15 = errors;
let valid3 = true;
const _errs16 = errors;
if(data2 !== null){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs18 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/queueFolderMaxFiles",schemaPath:"#/properties/queueFolderMaxFiles/else/type",keyword:"type",params:{type: "integer"},schema:schema96.properties.queueFolderMaxFiles.else.type,parentSchema:schema96.properties.queueFolderMaxFiles.else,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100000 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/queueFolderMaxFiles",schemaPath:"#/properties/queueFolderMaxFiles/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema96.properties.queueFolderMaxFiles.else,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/queueFolderMaxFiles",schemaPath:"#/properties/queueFolderMaxFiles/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema96.properties.queueFolderMaxFiles.else,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs18 === errors;
valid3 = _valid2;
}
if(!valid3){
const err15 = {instancePath:instancePath+"/queueFolderMaxFiles",schemaPath:"#/properties/queueFolderMaxFiles/if",keyword:"if",params:{failingKeyword: "else"},schema:schema96.properties.queueFolderMaxFiles.if,parentSchema:schema96.properties.queueFolderMaxFiles,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.messageTrackingLogMaxAge !== undefined){
let data3 = data.messageTrackingLogMaxAge;
const _errs21 = errors;
let valid4 = true;
const _errs22 = errors;
if(data3 !== null){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid3 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs24 = errors;
if(typeof data3 === "string"){
if(func1(data3) > 32){
const err17 = {instancePath:instancePath+"/messageTrackingLogMaxAge",schemaPath:"#/properties/messageTrackingLogMaxAge/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema96.properties.messageTrackingLogMaxAge.else,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats0(data3))){
const err18 = {instancePath:instancePath+"/messageTrackingLogMaxAge",schemaPath:"#/properties/messageTrackingLogMaxAge/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema96.properties.messageTrackingLogMaxAge.else,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((parseDuration(data3) ?? 86400000) < 86400000){
const err19 = {instancePath:instancePath+"/messageTrackingLogMaxAge",schemaPath:"#/properties/messageTrackingLogMaxAge/else/durationMinimum",keyword:"durationMinimum",params:{limit: "P1D"},schema:"P1D",parentSchema:schema96.properties.messageTrackingLogMaxAge.else,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((parseDuration(data3) ?? 315360000000) > 315360000000){
const err20 = {instancePath:instancePath+"/messageTrackingLogMaxAge",schemaPath:"#/properties/messageTrackingLogMaxAge/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"},schema:"P3650D",parentSchema:schema96.properties.messageTrackingLogMaxAge.else,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/messageTrackingLogMaxAge",schemaPath:"#/properties/messageTrackingLogMaxAge/else/type",keyword:"type",params:{type: "string"},schema:schema96.properties.messageTrackingLogMaxAge.else.type,parentSchema:schema96.properties.messageTrackingLogMaxAge.else,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid3 = _errs24 === errors;
valid4 = _valid3;
}
if(!valid4){
const err22 = {instancePath:instancePath+"/messageTrackingLogMaxAge",schemaPath:"#/properties/messageTrackingLogMaxAge/if",keyword:"if",params:{failingKeyword: "else"},schema:schema96.properties.messageTrackingLogMaxAge.if,parentSchema:schema96.properties.messageTrackingLogMaxAge,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.messageTrackingLogMaxDirectorySize !== undefined){
let data4 = data.messageTrackingLogMaxDirectorySize;
const _errs27 = errors;
let valid5 = true;
const _errs28 = errors;
if(data4 !== null){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs30 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err24 = {instancePath:instancePath+"/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/messageTrackingLogMaxDirectorySize/else/type",keyword:"type",params:{type: "integer"},schema:schema96.properties.messageTrackingLogMaxDirectorySize.else.type,parentSchema:schema96.properties.messageTrackingLogMaxDirectorySize.else,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1099511627776 || isNaN(data4)){
const err25 = {instancePath:instancePath+"/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/messageTrackingLogMaxDirectorySize/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema96.properties.messageTrackingLogMaxDirectorySize.else,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data4 < 1048576 || isNaN(data4)){
const err26 = {instancePath:instancePath+"/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/messageTrackingLogMaxDirectorySize/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576},schema:1048576,parentSchema:schema96.properties.messageTrackingLogMaxDirectorySize.else,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid4 = _errs30 === errors;
valid5 = _valid4;
}
if(!valid5){
const err27 = {instancePath:instancePath+"/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/messageTrackingLogMaxDirectorySize/if",keyword:"if",params:{failingKeyword: "else"},schema:schema96.properties.messageTrackingLogMaxDirectorySize.if,parentSchema:schema96.properties.messageTrackingLogMaxDirectorySize,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.metricsEndpoint !== undefined){
let data5 = data.metricsEndpoint;
const _errs33 = errors;
let valid6 = true;
const _errs34 = errors;
if(data5 !== null){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid5 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs36 = errors;
if(typeof data5 === "string"){
if(func1(data5) > 60){
const err29 = {instancePath:instancePath+"/metricsEndpoint",schemaPath:"#/properties/metricsEndpoint/else/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema96.properties.metricsEndpoint.else,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern4.test(data5)){
const err30 = {instancePath:instancePath+"/metricsEndpoint",schemaPath:"#/properties/metricsEndpoint/else/pattern",keyword:"pattern",params:{pattern: "^(off|([0-9]{1,3}([.][0-9]{1,3}){3}|\\[[0-9A-Fa-f:.]{2,45}\\]):[1-9][0-9]{0,4})$"},schema:"^(off|([0-9]{1,3}([.][0-9]{1,3}){3}|\\[[0-9A-Fa-f:.]{2,45}\\]):[1-9][0-9]{0,4})$",parentSchema:schema96.properties.metricsEndpoint.else,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/metricsEndpoint",schemaPath:"#/properties/metricsEndpoint/else/type",keyword:"type",params:{type: "string"},schema:schema96.properties.metricsEndpoint.else.type,parentSchema:schema96.properties.metricsEndpoint.else,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid5 = _errs36 === errors;
valid6 = _valid5;
}
if(!valid6){
const err32 = {instancePath:instancePath+"/metricsEndpoint",schemaPath:"#/properties/metricsEndpoint/if",keyword:"if",params:{failingKeyword: "else"},schema:schema96.properties.metricsEndpoint.if,parentSchema:schema96.properties.metricsEndpoint,data:data5};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data6 = data.ifRevision;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err33 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema96.properties.ifRevision.type,parentSchema:schema96.properties.ifRevision,data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err34 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema96.properties.ifRevision,data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err35 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema96.properties.ifRevision,data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data7 = data.dryRun;
if(typeof data7 !== "boolean"){
const err36 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema96.properties.dryRun.type,parentSchema:schema96.properties.dryRun,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.force !== undefined){
let data8 = data.force;
if(typeof data8 !== "boolean"){
const err37 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema96.properties.force.type,parentSchema:schema96.properties.force,data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const sessionDisconnectParams = validate86;
const schema97 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":40},"dryRun":{"type":"boolean"}}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "identity") || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 40){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema97.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema97.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema97.properties.identity.type,parentSchema:schema97.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data1 = data.dryRun;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema97.properties.dryRun.type,parentSchema:schema97.properties.dryRun,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const sessionGetParams = validate87;
const schema98 = {"type":"object","additionalProperties":false,"required":[],"properties":{"identity":{"type":"string","minLength":1,"maxLength":40},"virtualServer":{"type":"string","maxLength":100},"remoteAddress":{"type":"string","minLength":1,"maxLength":100},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","maxLength":200}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "identity") || (key0 === "virtualServer")) || (key0 === "remoteAddress")) || (key0 === "limit")) || (key0 === "cursor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 40){
const err1 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema98.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema98.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema98.properties.identity.type,parentSchema:schema98.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema98.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema98.properties.virtualServer.type,parentSchema:schema98.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.remoteAddress !== undefined){
let data2 = data.remoteAddress;
if(typeof data2 === "string"){
if(func1(data2) > 100){
const err6 = {instancePath:instancePath+"/remoteAddress",schemaPath:"#/properties/remoteAddress/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema98.properties.remoteAddress,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data2) < 1){
const err7 = {instancePath:instancePath+"/remoteAddress",schemaPath:"#/properties/remoteAddress/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema98.properties.remoteAddress,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/remoteAddress",schemaPath:"#/properties/remoteAddress/type",keyword:"type",params:{type: "string"},schema:schema98.properties.remoteAddress.type,parentSchema:schema98.properties.remoteAddress,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.limit !== undefined){
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},schema:schema98.properties.limit.type,parentSchema:schema98.properties.limit,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema98.properties.limit,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema98.properties.limit,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data4 = data.cursor;
if(typeof data4 === "string"){
if(func1(data4) > 200){
const err12 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema98.properties.cursor,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},schema:schema98.properties.cursor.type,parentSchema:schema98.properties.cursor,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const smartHostGetParams = validate88;
const schema99 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema99.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema99.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema99.properties.virtualServer.type,parentSchema:schema99.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const smartHostRemoveParams = validate89;
const schema100 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "virtualServer") || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema100.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema100.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema100.properties.virtualServer.type,parentSchema:schema100.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data1 = data.ifRevision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema100.properties.ifRevision.type,parentSchema:schema100.properties.ifRevision,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema100.properties.ifRevision,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema100.properties.ifRevision,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data2 = data.dryRun;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema100.properties.dryRun.type,parentSchema:schema100.properties.dryRun,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.force !== undefined){
let data3 = data.force;
if(typeof data3 !== "boolean"){
const err8 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema100.properties.force.type,parentSchema:schema100.properties.force,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const smartHostSetParams = validate90;
const schema101 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"server":{"if":{"type":"null"},"else":{"type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","format":"next-hop-host","maxLength":253}}},"port":{"if":{"type":"null"},"else":{"type":"integer","minimum":1,"maximum":65535}},"mode":{"if":{"type":"null"},"else":{"type":"string","enum":["Always","DirectFirst"]}},"tlsMode":{"if":{"type":"null"},"else":{"type":"string","enum":["None","Opportunistic","Required","Verified"]}},"authentication":{"if":{"type":"null"},"else":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["none","basic","oauth2"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"additionalProperties":false,"properties":{"type":{"const":"none"}},"required":["type"]},{"additionalProperties":false,"required":["type","userName"],"properties":{"type":{"const":"basic"},"userName":{"type":"string","minLength":1,"maxLength":320},"password":{"type":"string","minLength":1,"maxLength":1024,"writeOnly":true}}},{"additionalProperties":false,"properties":{"type":{"const":"oauth2"}},"required":["type"]}],"x-not-built":{"oauth2":"authentication to a smart host with OAuth2 is not built yet"}}},"allowPlainTextAuthentication":{"if":{"type":"null"},"else":{"type":"boolean"}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema101.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema101.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema101.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema101.properties.virtualServer.type,parentSchema:schema101.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.server !== undefined){
let data1 = data.server;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(Array.isArray(data1)){
if(data1.length > 10){
const err5 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/else/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema101.properties.server.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) > 253){
const err6 = {instancePath:instancePath+"/server/" + i0,schemaPath:"#/properties/server/else/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema101.properties.server.else.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats36(data2))){
const err7 = {instancePath:instancePath+"/server/" + i0,schemaPath:"#/properties/server/else/items/format",keyword:"format",params:{format: "next-hop-host"},schema:"next-hop-host",parentSchema:schema101.properties.server.else.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/server/" + i0,schemaPath:"#/properties/server/else/items/type",keyword:"type",params:{type: "string"},schema:schema101.properties.server.else.items.type,parentSchema:schema101.properties.server.else.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/else/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema101.properties.server.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/else/type",keyword:"type",params:{type: "array"},schema:schema101.properties.server.else.type,parentSchema:schema101.properties.server.else,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err11 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/if",keyword:"if",params:{failingKeyword: "else"},schema:schema101.properties.server.if,parentSchema:schema101.properties.server,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.port !== undefined){
let data3 = data.port;
const _errs13 = errors;
let valid5 = true;
const _errs14 = errors;
if(data3 !== null){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs16 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/type",keyword:"type",params:{type: "integer"},schema:schema101.properties.port.else.type,parentSchema:schema101.properties.port.else,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema101.properties.port.else,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema101.properties.port.else,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid1 = _errs16 === errors;
valid5 = _valid1;
}
if(!valid5){
const err16 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/if",keyword:"if",params:{failingKeyword: "else"},schema:schema101.properties.port.if,parentSchema:schema101.properties.port,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
const _errs19 = errors;
let valid6 = true;
const _errs20 = errors;
if(data4 !== null){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs22 = errors;
if(typeof data4 !== "string"){
const err18 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/type",keyword:"type",params:{type: "string"},schema:schema101.properties.mode.else.type,parentSchema:schema101.properties.mode.else,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data4 === "Always") || (data4 === "DirectFirst"))){
const err19 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/enum",keyword:"enum",params:{allowedValues: schema101.properties.mode.else.enum},schema:schema101.properties.mode.else.enum,parentSchema:schema101.properties.mode.else,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid6 = _valid2;
}
if(!valid6){
const err20 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/if",keyword:"if",params:{failingKeyword: "else"},schema:schema101.properties.mode.if,parentSchema:schema101.properties.mode,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.tlsMode !== undefined){
let data5 = data.tlsMode;
const _errs25 = errors;
let valid7 = true;
const _errs26 = errors;
if(data5 !== null){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid3 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs28 = errors;
if(typeof data5 !== "string"){
const err22 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/else/type",keyword:"type",params:{type: "string"},schema:schema101.properties.tlsMode.else.type,parentSchema:schema101.properties.tlsMode.else,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((data5 === "None") || (data5 === "Opportunistic")) || (data5 === "Required")) || (data5 === "Verified"))){
const err23 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/else/enum",keyword:"enum",params:{allowedValues: schema101.properties.tlsMode.else.enum},schema:schema101.properties.tlsMode.else.enum,parentSchema:schema101.properties.tlsMode.else,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid3 = _errs28 === errors;
valid7 = _valid3;
}
if(!valid7){
const err24 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/if",keyword:"if",params:{failingKeyword: "else"},schema:schema101.properties.tlsMode.if,parentSchema:schema101.properties.tlsMode,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.authentication !== undefined){
let data6 = data.authentication;
const _errs31 = errors;
let valid8 = true;
const _errs32 = errors;
if(data6 !== null){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid4 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs34 = errors;
if(data6?.type === "oauth2"){
const err26 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/x-not-built",keyword:"x-not-built",params:{value: "oauth2", reason: "authentication to a smart host with OAuth2 is not built yet", tag: "type"},schema:schema101.properties.authentication.else["x-not-built"],parentSchema:schema101.properties.authentication.else,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type === undefined){
const err27 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/required",keyword:"required",params:{missingProperty: "type"},schema:schema101.properties.authentication.else.required,parentSchema:schema101.properties.authentication.else,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data6.type !== undefined){
let data7 = data6.type;
if(typeof data7 !== "string"){
const err28 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/properties/type/type",keyword:"type",params:{type: "string"},schema:schema101.properties.authentication.else.properties.type.type,parentSchema:schema101.properties.authentication.else.properties.type,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data7 === "none") || (data7 === "basic")) || (data7 === "oauth2"))){
const err29 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/properties/type/enum",keyword:"enum",params:{allowedValues: schema101.properties.authentication.else.properties.type.enum},schema:schema101.properties.authentication.else.properties.type.enum,parentSchema:schema101.properties.authentication.else.properties.type,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
const tag0 = data6.type;
if(typeof tag0 == "string"){
if(tag0 === "none"){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type === undefined){
const err30 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},schema:schema101.properties.authentication.else.oneOf[0].required,parentSchema:schema101.properties.authentication.else.oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key1 in data6){
if(!(key1 === "type")){
const err31 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema101.properties.authentication.else.oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.type !== undefined){
let data8 = data6.type;
if("none" !== data8){
const err32 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "none"},schema:"none",parentSchema:schema101.properties.authentication.else.oneOf[0].properties.type,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
var props0 = true;
}
else if(tag0 === "basic"){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type === undefined){
const err33 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},schema:schema101.properties.authentication.else.oneOf[1].required,parentSchema:schema101.properties.authentication.else.oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data6.userName === undefined){
const err34 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/1/required",keyword:"required",params:{missingProperty: "userName"},schema:schema101.properties.authentication.else.oneOf[1].required,parentSchema:schema101.properties.authentication.else.oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data6){
if(!(((key2 === "type") || (key2 === "userName")) || (key2 === "password"))){
const err35 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema101.properties.authentication.else.oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data6.type !== undefined){
let data9 = data6.type;
if("basic" !== data9){
const err36 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "basic"},schema:"basic",parentSchema:schema101.properties.authentication.else.oneOf[1].properties.type,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data6.userName !== undefined){
let data10 = data6.userName;
if(typeof data10 === "string"){
if(func1(data10) > 320){
const err37 = {instancePath:instancePath+"/authentication/userName",schemaPath:"#/properties/authentication/else/oneOf/1/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema101.properties.authentication.else.oneOf[1].properties.userName,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func1(data10) < 1){
const err38 = {instancePath:instancePath+"/authentication/userName",schemaPath:"#/properties/authentication/else/oneOf/1/properties/userName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema101.properties.authentication.else.oneOf[1].properties.userName,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/authentication/userName",schemaPath:"#/properties/authentication/else/oneOf/1/properties/userName/type",keyword:"type",params:{type: "string"},schema:schema101.properties.authentication.else.oneOf[1].properties.userName.type,parentSchema:schema101.properties.authentication.else.oneOf[1].properties.userName,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data6.password !== undefined){
let data11 = data6.password;
if(typeof data11 === "string"){
if(func1(data11) > 1024){
const err40 = {instancePath:instancePath+"/authentication/password",schemaPath:"#/properties/authentication/else/oneOf/1/properties/password/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema101.properties.authentication.else.oneOf[1].properties.password,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func1(data11) < 1){
const err41 = {instancePath:instancePath+"/authentication/password",schemaPath:"#/properties/authentication/else/oneOf/1/properties/password/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema101.properties.authentication.else.oneOf[1].properties.password,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/authentication/password",schemaPath:"#/properties/authentication/else/oneOf/1/properties/password/type",keyword:"type",params:{type: "string"},schema:schema101.properties.authentication.else.oneOf[1].properties.password.type,parentSchema:schema101.properties.authentication.else.oneOf[1].properties.password,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "oauth2"){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type === undefined){
const err43 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},schema:schema101.properties.authentication.else.oneOf[2].required,parentSchema:schema101.properties.authentication.else.oneOf[2],data:data6};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key3 in data6){
if(!(key3 === "type")){
const err44 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema101.properties.authentication.else.oneOf[2],data:data6};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data6.type !== undefined){
let data12 = data6.type;
if("oauth2" !== data12){
const err45 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "oauth2"},schema:"oauth2",parentSchema:schema101.properties.authentication.else.oneOf[2].properties.type,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else {
const err46 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},schema:schema101.properties.authentication.else.discriminator,parentSchema:schema101.properties.authentication.else,data:data6};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},schema:schema101.properties.authentication.else.discriminator,parentSchema:schema101.properties.authentication.else,data:data6};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/type",keyword:"type",params:{type: "object"},schema:schema101.properties.authentication.else.type,parentSchema:schema101.properties.authentication.else,data:data6};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid4 = _errs34 === errors;
valid8 = _valid4;
}
if(!valid8){
const err49 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/if",keyword:"if",params:{failingKeyword: "else"},schema:schema101.properties.authentication.if,parentSchema:schema101.properties.authentication,data:data6};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.allowPlainTextAuthentication !== undefined){
let data13 = data.allowPlainTextAuthentication;
const _errs53 = errors;
let valid17 = true;
const _errs54 = errors;
if(data13 !== null){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid5 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs56 = errors;
if(typeof data13 !== "boolean"){
const err51 = {instancePath:instancePath+"/allowPlainTextAuthentication",schemaPath:"#/properties/allowPlainTextAuthentication/else/type",keyword:"type",params:{type: "boolean"},schema:schema101.properties.allowPlainTextAuthentication.else.type,parentSchema:schema101.properties.allowPlainTextAuthentication.else,data:data13};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid5 = _errs56 === errors;
valid17 = _valid5;
}
if(!valid17){
const err52 = {instancePath:instancePath+"/allowPlainTextAuthentication",schemaPath:"#/properties/allowPlainTextAuthentication/if",keyword:"if",params:{failingKeyword: "else"},schema:schema101.properties.allowPlainTextAuthentication.if,parentSchema:schema101.properties.allowPlainTextAuthentication,data:data13};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data14 = data.ifRevision;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err53 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema101.properties.ifRevision.type,parentSchema:schema101.properties.ifRevision,data:data14};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err54 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema101.properties.ifRevision,data:data14};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err55 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema101.properties.ifRevision,data:data14};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data15 = data.dryRun;
if(typeof data15 !== "boolean"){
const err56 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema101.properties.dryRun.type,parentSchema:schema101.properties.dryRun,data:data15};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.force !== undefined){
let data16 = data.force;
if(typeof data16 !== "boolean"){
const err57 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema101.properties.force.type,parentSchema:schema101.properties.force,data:data16};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const statisticGetParams = validate91;
const schema102 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"total":{"type":"boolean"}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "virtualServer") || (key0 === "total"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema102.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema102.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema102.properties.virtualServer.type,parentSchema:schema102.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.total !== undefined){
let data1 = data.total;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "boolean"},schema:schema102.properties.total.type,parentSchema:schema102.properties.total,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema102.type,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const systemHelloParams = validate92;
const schema103 = {"type":"object","additionalProperties":false,"required":["client","protocolVersion","nonce"],"properties":{"client":{"type":"string","minLength":1,"maxLength":100},"protocolVersion":{"type":"integer","minimum":1,"maximum":1000},"nonce":{"type":"string","pattern":"^[A-Za-z0-9_-]*$","x-pattern":"letters, digits, - and _ (base64url)","minLength":16,"maxLength":200},"user":{"type":"string","maxLength":320}}};
const pattern10 = new RegExp("^[A-Za-z0-9_-]*$", "u");

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.client === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "client"},schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.protocolVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocolVersion"},schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.nonce === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nonce"},schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "client") || (key0 === "protocolVersion")) || (key0 === "nonce")) || (key0 === "user"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.client !== undefined){
let data0 = data.client;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err4 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema103.properties.client,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema103.properties.client,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "string"},schema:schema103.properties.client.type,parentSchema:schema103.properties.client,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.protocolVersion !== undefined){
let data1 = data.protocolVersion;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/protocolVersion",schemaPath:"#/properties/protocolVersion/type",keyword:"type",params:{type: "integer"},schema:schema103.properties.protocolVersion.type,parentSchema:schema103.properties.protocolVersion,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/protocolVersion",schemaPath:"#/properties/protocolVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema103.properties.protocolVersion,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/protocolVersion",schemaPath:"#/properties/protocolVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema103.properties.protocolVersion,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.nonce !== undefined){
let data2 = data.nonce;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err10 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema103.properties.nonce,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data2) < 16){
const err11 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/minLength",keyword:"minLength",params:{limit: 16},schema:16,parentSchema:schema103.properties.nonce,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern10.test(data2)){
const err12 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"},schema:"^[A-Za-z0-9_-]*$",parentSchema:schema103.properties.nonce,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/type",keyword:"type",params:{type: "string"},schema:schema103.properties.nonce.type,parentSchema:schema103.properties.nonce,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.user !== undefined){
let data3 = data.user;
if(typeof data3 === "string"){
if(func1(data3) > 320){
const err14 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema103.properties.user,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},schema:schema103.properties.user.type,parentSchema:schema103.properties.user,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const systemProveParams = validate93;
const schema104 = {"type":"object","additionalProperties":false,"required":["level","proof"],"properties":{"level":{"type":"string","enum":["viewer","operator","administrator"]},"proof":{"type":"string","pattern":"^[A-Za-z0-9_-]*$","x-pattern":"letters, digits, - and _ (base64url)","minLength":43,"maxLength":43}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.level === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.proof === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proof"},schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "level") || (key0 === "proof"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},schema:schema104.properties.level.type,parentSchema:schema104.properties.level,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "viewer") || (data0 === "operator")) || (data0 === "administrator"))){
const err4 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema104.properties.level.enum},schema:schema104.properties.level.enum,parentSchema:schema104.properties.level,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.proof !== undefined){
let data1 = data.proof;
if(typeof data1 === "string"){
if(func1(data1) > 43){
const err5 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/maxLength",keyword:"maxLength",params:{limit: 43},schema:43,parentSchema:schema104.properties.proof,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 43){
const err6 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/minLength",keyword:"minLength",params:{limit: 43},schema:43,parentSchema:schema104.properties.proof,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern10.test(data1)){
const err7 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"},schema:"^[A-Za-z0-9_-]*$",parentSchema:schema104.properties.proof,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/type",keyword:"type",params:{type: "string"},schema:schema104.properties.proof.type,parentSchema:schema104.properties.proof,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const testMessageGetParams = validate94;
const schema105 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":40}}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "identity")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 40){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema105.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema105.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema105.properties.identity.type,parentSchema:schema105.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const testMessageSendParams = validate95;
const schema106 = {"type":"object","additionalProperties":false,"required":["recipient"],"properties":{"recipient":{"type":"string","format":"mailbox","maxLength":320},"sender":{"type":"string","format":"mailbox","maxLength":320},"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recipient === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"},schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "recipient") || (key0 === "sender")) || (key0 === "virtualServer"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.recipient !== undefined){
let data0 = data.recipient;
if(typeof data0 === "string"){
if(func1(data0) > 320){
const err2 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema106.properties.recipient,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats48(data0))){
const err3 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/format",keyword:"format",params:{format: "mailbox"},schema:"mailbox",parentSchema:schema106.properties.recipient,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"},schema:schema106.properties.recipient.type,parentSchema:schema106.properties.recipient,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sender !== undefined){
let data1 = data.sender;
if(typeof data1 === "string"){
if(func1(data1) > 320){
const err5 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema106.properties.sender,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats48(data1))){
const err6 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/format",keyword:"format",params:{format: "mailbox"},schema:"mailbox",parentSchema:schema106.properties.sender,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},schema:schema106.properties.sender.type,parentSchema:schema106.properties.sender,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data2 = data.virtualServer;
if(typeof data2 === "string"){
if(func1(data2) > 100){
const err8 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema106.properties.virtualServer,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data2) < 1){
const err9 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema106.properties.virtualServer,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema106.properties.virtualServer.type,parentSchema:schema106.properties.virtualServer,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tlsGetParams = validate96;
const schema107 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema107.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema107.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema107.properties.virtualServer.type,parentSchema:schema107.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema107.type,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const tlsSetParams = validate97;
const schema108 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"certificate":{"if":{"type":"null"},"else":{"type":"string","format":"certificate-name","maxLength":253}},"requireTls":{"if":{"type":"null"},"else":{"type":"boolean"}},"minimumVersion":{"if":{"type":"null"},"else":{"type":"string","enum":["Tls10","Tls11","Tls12","Tls13"]}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "virtualServer") || (key0 === "certificate")) || (key0 === "requireTls")) || (key0 === "minimumVersion")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema108.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema108.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema108.properties.virtualServer.type,parentSchema:schema108.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.certificate !== undefined){
let data1 = data.certificate;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 === "string"){
if(func1(data1) > 253){
const err5 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/else/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema108.properties.certificate.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats60(data1))){
const err6 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/else/format",keyword:"format",params:{format: "certificate-name"},schema:"certificate-name",parentSchema:schema108.properties.certificate.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/else/type",keyword:"type",params:{type: "string"},schema:schema108.properties.certificate.else.type,parentSchema:schema108.properties.certificate.else,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err8 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/if",keyword:"if",params:{failingKeyword: "else"},schema:schema108.properties.certificate.if,parentSchema:schema108.properties.certificate,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.requireTls !== undefined){
let data2 = data.requireTls;
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(data2 !== null){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(typeof data2 !== "boolean"){
const err10 = {instancePath:instancePath+"/requireTls",schemaPath:"#/properties/requireTls/else/type",keyword:"type",params:{type: "boolean"},schema:schema108.properties.requireTls.else.type,parentSchema:schema108.properties.requireTls.else,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/requireTls",schemaPath:"#/properties/requireTls/if",keyword:"if",params:{failingKeyword: "else"},schema:schema108.properties.requireTls.if,parentSchema:schema108.properties.requireTls,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.minimumVersion !== undefined){
let data3 = data.minimumVersion;
const _errs17 = errors;
let valid3 = true;
const _errs18 = errors;
if(data3 !== null){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs20 = errors;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/minimumVersion",schemaPath:"#/properties/minimumVersion/else/type",keyword:"type",params:{type: "string"},schema:schema108.properties.minimumVersion.else.type,parentSchema:schema108.properties.minimumVersion.else,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data3 === "Tls10") || (data3 === "Tls11")) || (data3 === "Tls12")) || (data3 === "Tls13"))){
const err14 = {instancePath:instancePath+"/minimumVersion",schemaPath:"#/properties/minimumVersion/else/enum",keyword:"enum",params:{allowedValues: schema108.properties.minimumVersion.else.enum},schema:schema108.properties.minimumVersion.else.enum,parentSchema:schema108.properties.minimumVersion.else,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs20 === errors;
valid3 = _valid2;
}
if(!valid3){
const err15 = {instancePath:instancePath+"/minimumVersion",schemaPath:"#/properties/minimumVersion/if",keyword:"if",params:{failingKeyword: "else"},schema:schema108.properties.minimumVersion.if,parentSchema:schema108.properties.minimumVersion,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data4 = data.ifRevision;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema108.properties.ifRevision.type,parentSchema:schema108.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema108.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema108.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data5 = data.dryRun;
if(typeof data5 !== "boolean"){
const err19 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema108.properties.dryRun.type,parentSchema:schema108.properties.dryRun,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.force !== undefined){
let data6 = data.force;
if(typeof data6 !== "boolean"){
const err20 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema108.properties.force.type,parentSchema:schema108.properties.force,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const userGetParams = validate98;
const schema109 = {"type":"object","additionalProperties":false,"required":[],"properties":{"userName":{"type":"string","minLength":1,"maxLength":320},"virtualServer":{"type":"string","minLength":1,"maxLength":100},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","maxLength":400}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "userName") || (key0 === "virtualServer")) || (key0 === "limit")) || (key0 === "cursor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.userName !== undefined){
let data0 = data.userName;
if(typeof data0 === "string"){
if(func1(data0) > 320){
const err1 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema109.properties.userName,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema109.properties.userName,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type: "string"},schema:schema109.properties.userName.type,parentSchema:schema109.properties.userName,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema109.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema109.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema109.properties.virtualServer.type,parentSchema:schema109.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},schema:schema109.properties.limit.type,parentSchema:schema109.properties.limit,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema109.properties.limit,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema109.properties.limit,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(func1(data3) > 400){
const err10 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema109.properties.cursor,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},schema:schema109.properties.cursor.type,parentSchema:schema109.properties.cursor,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const userNewParams = validate99;
const schema110 = {"type":"object","additionalProperties":false,"required":["credential"],"properties":{"credential":{"type":"object","additionalProperties":false,"required":["userName","password"],"properties":{"userName":{"type":"string","minLength":1,"maxLength":320,"pattern":"^[^\\x00-\\x1f\\x7f*?]+$","x-pattern":"a name without control characters, * and ?"},"password":{"type":"string","minLength":1,"maxLength":1000,"writeOnly":true}}},"virtualServer":{"type":"string","minLength":1,"maxLength":100},"comment":{"type":"string","maxLength":500},"enabled":{"type":"boolean"},"dryRun":{"type":"boolean"}}};
const pattern12 = new RegExp("^[^\\x00-\\x1f\\x7f*?]+$", "u");

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.credential === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credential"},schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "credential") || (key0 === "virtualServer")) || (key0 === "comment")) || (key0 === "enabled")) || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.credential !== undefined){
let data0 = data.credential;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userName === undefined){
const err2 = {instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/required",keyword:"required",params:{missingProperty: "userName"},schema:schema110.properties.credential.required,parentSchema:schema110.properties.credential,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.password === undefined){
const err3 = {instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/required",keyword:"required",params:{missingProperty: "password"},schema:schema110.properties.credential.required,parentSchema:schema110.properties.credential,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "userName") || (key1 === "password"))){
const err4 = {instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema110.properties.credential,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.userName !== undefined){
let data1 = data0.userName;
if(typeof data1 === "string"){
if(func1(data1) > 320){
const err5 = {instancePath:instancePath+"/credential/userName",schemaPath:"#/properties/credential/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema110.properties.credential.properties.userName,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/credential/userName",schemaPath:"#/properties/credential/properties/userName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema110.properties.credential.properties.userName,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern12.test(data1)){
const err7 = {instancePath:instancePath+"/credential/userName",schemaPath:"#/properties/credential/properties/userName/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f*?]+$"},schema:"^[^\\x00-\\x1f\\x7f*?]+$",parentSchema:schema110.properties.credential.properties.userName,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/credential/userName",schemaPath:"#/properties/credential/properties/userName/type",keyword:"type",params:{type: "string"},schema:schema110.properties.credential.properties.userName.type,parentSchema:schema110.properties.credential.properties.userName,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.password !== undefined){
let data2 = data0.password;
if(typeof data2 === "string"){
if(func1(data2) > 1000){
const err9 = {instancePath:instancePath+"/credential/password",schemaPath:"#/properties/credential/properties/password/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema110.properties.credential.properties.password,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data2) < 1){
const err10 = {instancePath:instancePath+"/credential/password",schemaPath:"#/properties/credential/properties/password/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema110.properties.credential.properties.password,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/credential/password",schemaPath:"#/properties/credential/properties/password/type",keyword:"type",params:{type: "string"},schema:schema110.properties.credential.properties.password.type,parentSchema:schema110.properties.credential.properties.password,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/type",keyword:"type",params:{type: "object"},schema:schema110.properties.credential.type,parentSchema:schema110.properties.credential,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data3 = data.virtualServer;
if(typeof data3 === "string"){
if(func1(data3) > 100){
const err13 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema110.properties.virtualServer,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func1(data3) < 1){
const err14 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema110.properties.virtualServer,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema110.properties.virtualServer.type,parentSchema:schema110.properties.virtualServer,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.comment !== undefined){
let data4 = data.comment;
if(typeof data4 === "string"){
if(func1(data4) > 500){
const err16 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema110.properties.comment,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},schema:schema110.properties.comment.type,parentSchema:schema110.properties.comment,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.enabled !== undefined){
let data5 = data.enabled;
if(typeof data5 !== "boolean"){
const err18 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},schema:schema110.properties.enabled.type,parentSchema:schema110.properties.enabled,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data6 = data.dryRun;
if(typeof data6 !== "boolean"){
const err19 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema110.properties.dryRun.type,parentSchema:schema110.properties.dryRun,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const userRemoveParams = validate100;
const schema111 = {"type":"object","additionalProperties":false,"required":["userName"],"properties":{"userName":{"type":"string","minLength":1,"maxLength":320},"virtualServer":{"type":"string","minLength":1,"maxLength":100},"dryRun":{"type":"boolean"}}};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userName"},schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "userName") || (key0 === "virtualServer")) || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.userName !== undefined){
let data0 = data.userName;
if(typeof data0 === "string"){
if(func1(data0) > 320){
const err2 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema111.properties.userName,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema111.properties.userName,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type: "string"},schema:schema111.properties.userName.type,parentSchema:schema111.properties.userName,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema111.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema111.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema111.properties.virtualServer.type,parentSchema:schema111.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data2 = data.dryRun;
if(typeof data2 !== "boolean"){
const err8 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema111.properties.dryRun.type,parentSchema:schema111.properties.dryRun,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const userSetParams = validate101;
const schema112 = {"type":"object","additionalProperties":false,"required":["userName"],"properties":{"userName":{"type":"string","minLength":1,"maxLength":320},"credential":{"type":"object","additionalProperties":false,"required":["userName","password"],"properties":{"userName":{"type":"string","minLength":1,"maxLength":320,"pattern":"^[^\\x00-\\x1f\\x7f*?]+$","x-pattern":"a name without control characters, * and ?"},"password":{"type":"string","minLength":1,"maxLength":1000,"writeOnly":true}}},"virtualServer":{"type":"string","minLength":1,"maxLength":100},"comment":{"type":"string","maxLength":500},"enabled":{"type":"boolean"},"dryRun":{"type":"boolean"}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userName"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "userName") || (key0 === "credential")) || (key0 === "virtualServer")) || (key0 === "comment")) || (key0 === "enabled")) || (key0 === "dryRun"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.userName !== undefined){
let data0 = data.userName;
if(typeof data0 === "string"){
if(func1(data0) > 320){
const err2 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema112.properties.userName,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema112.properties.userName,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type: "string"},schema:schema112.properties.userName.type,parentSchema:schema112.properties.userName,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.credential !== undefined){
let data1 = data.credential;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.userName === undefined){
const err5 = {instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/required",keyword:"required",params:{missingProperty: "userName"},schema:schema112.properties.credential.required,parentSchema:schema112.properties.credential,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.password === undefined){
const err6 = {instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/required",keyword:"required",params:{missingProperty: "password"},schema:schema112.properties.credential.required,parentSchema:schema112.properties.credential,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "userName") || (key1 === "password"))){
const err7 = {instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema112.properties.credential,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.userName !== undefined){
let data2 = data1.userName;
if(typeof data2 === "string"){
if(func1(data2) > 320){
const err8 = {instancePath:instancePath+"/credential/userName",schemaPath:"#/properties/credential/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema112.properties.credential.properties.userName,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data2) < 1){
const err9 = {instancePath:instancePath+"/credential/userName",schemaPath:"#/properties/credential/properties/userName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema112.properties.credential.properties.userName,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern12.test(data2)){
const err10 = {instancePath:instancePath+"/credential/userName",schemaPath:"#/properties/credential/properties/userName/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f*?]+$"},schema:"^[^\\x00-\\x1f\\x7f*?]+$",parentSchema:schema112.properties.credential.properties.userName,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/credential/userName",schemaPath:"#/properties/credential/properties/userName/type",keyword:"type",params:{type: "string"},schema:schema112.properties.credential.properties.userName.type,parentSchema:schema112.properties.credential.properties.userName,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.password !== undefined){
let data3 = data1.password;
if(typeof data3 === "string"){
if(func1(data3) > 1000){
const err12 = {instancePath:instancePath+"/credential/password",schemaPath:"#/properties/credential/properties/password/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema112.properties.credential.properties.password,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data3) < 1){
const err13 = {instancePath:instancePath+"/credential/password",schemaPath:"#/properties/credential/properties/password/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema112.properties.credential.properties.password,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/credential/password",schemaPath:"#/properties/credential/properties/password/type",keyword:"type",params:{type: "string"},schema:schema112.properties.credential.properties.password.type,parentSchema:schema112.properties.credential.properties.password,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/type",keyword:"type",params:{type: "object"},schema:schema112.properties.credential.type,parentSchema:schema112.properties.credential,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data4 = data.virtualServer;
if(typeof data4 === "string"){
if(func1(data4) > 100){
const err16 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema112.properties.virtualServer,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func1(data4) < 1){
const err17 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema112.properties.virtualServer,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema112.properties.virtualServer.type,parentSchema:schema112.properties.virtualServer,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.comment !== undefined){
let data5 = data.comment;
if(typeof data5 === "string"){
if(func1(data5) > 500){
const err19 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema112.properties.comment,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},schema:schema112.properties.comment.type,parentSchema:schema112.properties.comment,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.enabled !== undefined){
let data6 = data.enabled;
if(typeof data6 !== "boolean"){
const err21 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},schema:schema112.properties.enabled.type,parentSchema:schema112.properties.enabled,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data7 = data.dryRun;
if(typeof data7 !== "boolean"){
const err22 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema112.properties.dryRun.type,parentSchema:schema112.properties.dryRun,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema112.type,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const virtualServerGetParams = validate102;
const schema113 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema113.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema113.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema113.properties.virtualServer.type,parentSchema:schema113.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const virtualServerNewParams = validate103;
const schema114 = {"type":"object","additionalProperties":false,"required":[],"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$","x-pattern":"a name with a character that is no digit, and with none of * ? [ ] \\ /"},"maxConnections":{"oneOf":[{"type":"integer","minimum":1,"maximum":100000},{"const":"unlimited"}]},"connectionTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P1D"},"fullyQualifiedDomainName":{"type":"string","format":"domain-name","maxLength":253},"defaultDomain":{"type":"string","format":"domain-name","maxLength":253},"address":{"type":"string","format":"ip-address","maxLength":45},"port":{"type":"integer","minimum":1,"maximum":65535},"tls":{"type":"string","enum":["StartTls","Implicit"]},"virtualServer":{"type":"string","pattern":"^[1-9][0-9]{0,3}$","x-pattern":"a number from 1 to 9999"},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema114.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema114.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema114.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern6.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$"},schema:"^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$",parentSchema:schema114.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema114.properties.name.type,parentSchema:schema114.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.maxConnections !== undefined){
let data1 = data.maxConnections;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema114.properties.maxConnections.oneOf[0].type,parentSchema:schema114.properties.maxConnections.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema114.properties.maxConnections.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema114.properties.maxConnections.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if("unlimited" !== data1){
const err8 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema114.properties.maxConnections.oneOf[1],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err9 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema114.properties.maxConnections.oneOf,parentSchema:schema114.properties.maxConnections,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.connectionTimeout !== undefined){
let data2 = data.connectionTimeout;
if(typeof data2 === "string"){
if(func1(data2) > 32){
const err10 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema114.properties.connectionTimeout,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats0(data2))){
const err11 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema114.properties.connectionTimeout,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((parseDuration(data2) ?? 1000) < 1000){
const err12 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema114.properties.connectionTimeout,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((parseDuration(data2) ?? 86400000) > 86400000){
const err13 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/durationMaximum",keyword:"durationMaximum",params:{limit: "P1D"},schema:"P1D",parentSchema:schema114.properties.connectionTimeout,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/type",keyword:"type",params:{type: "string"},schema:schema114.properties.connectionTimeout.type,parentSchema:schema114.properties.connectionTimeout,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.fullyQualifiedDomainName !== undefined){
let data3 = data.fullyQualifiedDomainName;
if(typeof data3 === "string"){
if(func1(data3) > 253){
const err15 = {instancePath:instancePath+"/fullyQualifiedDomainName",schemaPath:"#/properties/fullyQualifiedDomainName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema114.properties.fullyQualifiedDomainName,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats40(data3))){
const err16 = {instancePath:instancePath+"/fullyQualifiedDomainName",schemaPath:"#/properties/fullyQualifiedDomainName/format",keyword:"format",params:{format: "domain-name"},schema:"domain-name",parentSchema:schema114.properties.fullyQualifiedDomainName,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/fullyQualifiedDomainName",schemaPath:"#/properties/fullyQualifiedDomainName/type",keyword:"type",params:{type: "string"},schema:schema114.properties.fullyQualifiedDomainName.type,parentSchema:schema114.properties.fullyQualifiedDomainName,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.defaultDomain !== undefined){
let data4 = data.defaultDomain;
if(typeof data4 === "string"){
if(func1(data4) > 253){
const err18 = {instancePath:instancePath+"/defaultDomain",schemaPath:"#/properties/defaultDomain/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema114.properties.defaultDomain,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats40(data4))){
const err19 = {instancePath:instancePath+"/defaultDomain",schemaPath:"#/properties/defaultDomain/format",keyword:"format",params:{format: "domain-name"},schema:"domain-name",parentSchema:schema114.properties.defaultDomain,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/defaultDomain",schemaPath:"#/properties/defaultDomain/type",keyword:"type",params:{type: "string"},schema:schema114.properties.defaultDomain.type,parentSchema:schema114.properties.defaultDomain,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.address !== undefined){
let data5 = data.address;
if(typeof data5 === "string"){
if(func1(data5) > 45){
const err21 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema114.properties.address,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats32(data5))){
const err22 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema114.properties.address,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema114.properties.address.type,parentSchema:schema114.properties.address,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.port !== undefined){
let data6 = data.port;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema114.properties.port.type,parentSchema:schema114.properties.port,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema114.properties.port,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema114.properties.port,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.tls !== undefined){
let data7 = data.tls;
if(typeof data7 !== "string"){
const err27 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "string"},schema:schema114.properties.tls.type,parentSchema:schema114.properties.tls,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data7 === "StartTls") || (data7 === "Implicit"))){
const err28 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/enum",keyword:"enum",params:{allowedValues: schema114.properties.tls.enum},schema:schema114.properties.tls.enum,parentSchema:schema114.properties.tls,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data8 = data.virtualServer;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err29 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}$"},schema:"^[1-9][0-9]{0,3}$",parentSchema:schema114.properties.virtualServer,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema114.properties.virtualServer.type,parentSchema:schema114.properties.virtualServer,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data9 = data.ifRevision;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err31 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema114.properties.ifRevision.type,parentSchema:schema114.properties.ifRevision,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema114.properties.ifRevision,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err33 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema114.properties.ifRevision,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data10 = data.dryRun;
if(typeof data10 !== "boolean"){
const err34 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema114.properties.dryRun.type,parentSchema:schema114.properties.dryRun,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.force !== undefined){
let data11 = data.force;
if(typeof data11 !== "boolean"){
const err35 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema114.properties.force.type,parentSchema:schema114.properties.force,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema114.type,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const virtualServerRemoveParams = validate104;
const schema115 = {"type":"object","additionalProperties":false,"required":["virtualServer"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.virtualServer === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "virtualServer"},schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "virtualServer") || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema115.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema115.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema115.properties.virtualServer.type,parentSchema:schema115.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data1 = data.ifRevision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema115.properties.ifRevision.type,parentSchema:schema115.properties.ifRevision,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema115.properties.ifRevision,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema115.properties.ifRevision,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data2 = data.dryRun;
if(typeof data2 !== "boolean"){
const err8 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema115.properties.dryRun.type,parentSchema:schema115.properties.dryRun,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.force !== undefined){
let data3 = data.force;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema115.properties.force.type,parentSchema:schema115.properties.force,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema115.type,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const virtualServerResumeParams = validate105;
const schema116 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"dryRun":{"type":"boolean"}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "virtualServer") || (key0 === "dryRun"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema116.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema116.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema116.properties.virtualServer.type,parentSchema:schema116.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data1 = data.dryRun;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema116.properties.dryRun.type,parentSchema:schema116.properties.dryRun,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema116.type,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const virtualServerSetParams = validate106;
const schema117 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"name":{"if":{"type":"null"},"else":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$","x-pattern":"a name with a character that is no digit, and with none of * ? [ ] \\ /"}},"maxConnections":{"if":{"type":"null"},"else":{"oneOf":[{"type":"integer","minimum":1,"maximum":100000},{"const":"unlimited"}]}},"connectionTimeout":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P1D"}},"fullyQualifiedDomainName":{"if":{"type":"null"},"else":{"type":"string","format":"domain-name","maxLength":253}},"defaultDomain":{"if":{"type":"null"},"else":{"type":"string","format":"domain-name","maxLength":253}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema117.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema117.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema117.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema117.properties.virtualServer.type,parentSchema:schema117.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/else/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema117.properties.name.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/else/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema117.properties.name.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern6.test(data1)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/else/pattern",keyword:"pattern",params:{pattern: "^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$"},schema:"^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$",parentSchema:schema117.properties.name.else,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/else/type",keyword:"type",params:{type: "string"},schema:schema117.properties.name.else.type,parentSchema:schema117.properties.name.else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/if",keyword:"if",params:{failingKeyword: "else"},schema:schema117.properties.name.if,parentSchema:schema117.properties.name,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.maxConnections !== undefined){
let data2 = data.maxConnections;
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(data2 !== null){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
const _errs15 = errors;
let valid3 = false;
let passing0 = null;
const _errs16 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema117.properties.maxConnections.else.oneOf[0].type,parentSchema:schema117.properties.maxConnections.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100000 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema117.properties.maxConnections.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema117.properties.maxConnections.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid2 = _errs16 === errors;
if(_valid2){
valid3 = true;
passing0 = 0;
}
const _errs18 = errors;
if("unlimited" !== data2){
const err14 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema117.properties.maxConnections.else.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs18 === errors;
if(_valid2 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid2){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err15 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema117.properties.maxConnections.else.oneOf,parentSchema:schema117.properties.maxConnections.else,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
}
if(!valid2){
const err16 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/if",keyword:"if",params:{failingKeyword: "else"},schema:schema117.properties.maxConnections.if,parentSchema:schema117.properties.maxConnections,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.connectionTimeout !== undefined){
let data3 = data.connectionTimeout;
const _errs20 = errors;
let valid4 = true;
const _errs21 = errors;
if(data3 !== null){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs23 = errors;
if(typeof data3 === "string"){
if(func1(data3) > 32){
const err18 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema117.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats0(data3))){
const err19 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema117.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((parseDuration(data3) ?? 1000) < 1000){
const err20 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema117.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((parseDuration(data3) ?? 86400000) > 86400000){
const err21 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P1D"},schema:"P1D",parentSchema:schema117.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/type",keyword:"type",params:{type: "string"},schema:schema117.properties.connectionTimeout.else.type,parentSchema:schema117.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs23 === errors;
valid4 = _valid3;
}
if(!valid4){
const err23 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/if",keyword:"if",params:{failingKeyword: "else"},schema:schema117.properties.connectionTimeout.if,parentSchema:schema117.properties.connectionTimeout,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.fullyQualifiedDomainName !== undefined){
let data4 = data.fullyQualifiedDomainName;
const _errs26 = errors;
let valid5 = true;
const _errs27 = errors;
if(data4 !== null){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs29 = errors;
if(typeof data4 === "string"){
if(func1(data4) > 253){
const err25 = {instancePath:instancePath+"/fullyQualifiedDomainName",schemaPath:"#/properties/fullyQualifiedDomainName/else/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema117.properties.fullyQualifiedDomainName.else,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(formats40(data4))){
const err26 = {instancePath:instancePath+"/fullyQualifiedDomainName",schemaPath:"#/properties/fullyQualifiedDomainName/else/format",keyword:"format",params:{format: "domain-name"},schema:"domain-name",parentSchema:schema117.properties.fullyQualifiedDomainName.else,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/fullyQualifiedDomainName",schemaPath:"#/properties/fullyQualifiedDomainName/else/type",keyword:"type",params:{type: "string"},schema:schema117.properties.fullyQualifiedDomainName.else.type,parentSchema:schema117.properties.fullyQualifiedDomainName.else,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid4 = _errs29 === errors;
valid5 = _valid4;
}
if(!valid5){
const err28 = {instancePath:instancePath+"/fullyQualifiedDomainName",schemaPath:"#/properties/fullyQualifiedDomainName/if",keyword:"if",params:{failingKeyword: "else"},schema:schema117.properties.fullyQualifiedDomainName.if,parentSchema:schema117.properties.fullyQualifiedDomainName,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.defaultDomain !== undefined){
let data5 = data.defaultDomain;
const _errs32 = errors;
let valid6 = true;
const _errs33 = errors;
if(data5 !== null){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs35 = errors;
if(typeof data5 === "string"){
if(func1(data5) > 253){
const err30 = {instancePath:instancePath+"/defaultDomain",schemaPath:"#/properties/defaultDomain/else/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema117.properties.defaultDomain.else,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(formats40(data5))){
const err31 = {instancePath:instancePath+"/defaultDomain",schemaPath:"#/properties/defaultDomain/else/format",keyword:"format",params:{format: "domain-name"},schema:"domain-name",parentSchema:schema117.properties.defaultDomain.else,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/defaultDomain",schemaPath:"#/properties/defaultDomain/else/type",keyword:"type",params:{type: "string"},schema:schema117.properties.defaultDomain.else.type,parentSchema:schema117.properties.defaultDomain.else,data:data5};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid5 = _errs35 === errors;
valid6 = _valid5;
}
if(!valid6){
const err33 = {instancePath:instancePath+"/defaultDomain",schemaPath:"#/properties/defaultDomain/if",keyword:"if",params:{failingKeyword: "else"},schema:schema117.properties.defaultDomain.if,parentSchema:schema117.properties.defaultDomain,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data6 = data.ifRevision;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err34 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema117.properties.ifRevision.type,parentSchema:schema117.properties.ifRevision,data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err35 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema117.properties.ifRevision,data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err36 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema117.properties.ifRevision,data:data6};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data7 = data.dryRun;
if(typeof data7 !== "boolean"){
const err37 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema117.properties.dryRun.type,parentSchema:schema117.properties.dryRun,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.force !== undefined){
let data8 = data.force;
if(typeof data8 !== "boolean"){
const err38 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema117.properties.force.type,parentSchema:schema117.properties.force,data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema117.type,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const virtualServerStartParams = validate107;
const schema118 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"dryRun":{"type":"boolean"}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "virtualServer") || (key0 === "dryRun"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema118.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema118.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema118.properties.virtualServer.type,parentSchema:schema118.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data1 = data.dryRun;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema118.properties.dryRun.type,parentSchema:schema118.properties.dryRun,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const virtualServerStopParams = validate108;
const schema119 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"dryRun":{"type":"boolean"}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "virtualServer") || (key0 === "dryRun"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema119.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema119.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema119.properties.virtualServer.type,parentSchema:schema119.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data1 = data.dryRun;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema119.properties.dryRun.type,parentSchema:schema119.properties.dryRun,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const virtualServerSuspendParams = validate109;
const schema120 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"dryRun":{"type":"boolean"}}};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "virtualServer") || (key0 === "dryRun"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema120.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema120.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema120.properties.virtualServer.type,parentSchema:schema120.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dryRun !== undefined){
let data1 = data.dryRun;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema120.properties.dryRun.type,parentSchema:schema120.properties.dryRun,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const virtualServerTestParams = validate110;
const schema121 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema121.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema121.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema121.properties.virtualServer.type,parentSchema:schema121.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema121.type,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** The stored document: reports every error. */
export const validateSettings: Validator = settings

/** The params of each method. */
export const paramsValidators: Readonly<Record<MethodName, Validator>> = {
  'authentication.get': authenticationGetParams,
  'authentication.set': authenticationSetParams,
  'badmail.get': badmailGetParams,
  'badmail.remove': badmailRemoveParams,
  'badmail.restore': badmailRestoreParams,
  'binding.add': bindingAddParams,
  'binding.get': bindingGetParams,
  'binding.remove': bindingRemoveParams,
  'certificate.get': certificateGetParams,
  'certificate.import': certificateImportParams,
  'certificate.new': certificateNewParams,
  'certificate.remove': certificateRemoveParams,
  'configuration.export': configurationExportParams,
  'configuration.import': configurationImportParams,
  'configurationChange.get': configurationChangeGetParams,
  'configurationChange.undo': configurationChangeUndoParams,
  'connectionAddress.add': connectionAddressAddParams,
  'connectionAddress.get': connectionAddressGetParams,
  'connectionAddress.remove': connectionAddressRemoveParams,
  'connectionControl.get': connectionControlGetParams,
  'connectionControl.set': connectionControlSetParams,
  'delivery.get': deliveryGetParams,
  'delivery.set': deliverySetParams,
  'domain.get': domainGetParams,
  'domain.new': domainNewParams,
  'domain.remove': domainRemoveParams,
  'domain.set': domainSetParams,
  'folder.get': folderGetParams,
  'folder.set': folderSetParams,
  'lockout.get': lockoutGetParams,
  'lockout.remove': lockoutRemoveParams,
  'logging.get': loggingGetParams,
  'logging.set': loggingSetParams,
  'message.export': messageExportParams,
  'message.get': messageGetParams,
  'message.remove': messageRemoveParams,
  'message.resume': messageResumeParams,
  'message.retry': messageRetryParams,
  'message.suspend': messageSuspendParams,
  'messageLimit.get': messageLimitGetParams,
  'messageLimit.set': messageLimitSetParams,
  'messageTrace.get': messageTraceGetParams,
  'outboundConnection.get': outboundConnectionGetParams,
  'outboundConnection.set': outboundConnectionSetParams,
  'protocol.get': protocolGetParams,
  'protocol.set': protocolSetParams,
  'protocolLog.get': protocolLogGetParams,
  'queue.get': queueGetParams,
  'queue.resume': queueResumeParams,
  'queue.retry': queueRetryParams,
  'queue.suspend': queueSuspendParams,
  'relayAddress.add': relayAddressAddParams,
  'relayAddress.get': relayAddressGetParams,
  'relayAddress.remove': relayAddressRemoveParams,
  'relayRestriction.get': relayRestrictionGetParams,
  'relayRestriction.set': relayRestrictionSetParams,
  'resource.delete': resourceDeleteParams,
  'resource.export': resourceExportParams,
  'resource.get': resourceGetParams,
  'resource.set': resourceSetParams,
  'resource.test': resourceTestParams,
  'route.test': routeTestParams,
  'rpc.discover': rpcDiscoverParams,
  'service.get': serviceGetParams,
  'service.set': serviceSetParams,
  'session.disconnect': sessionDisconnectParams,
  'session.get': sessionGetParams,
  'smartHost.get': smartHostGetParams,
  'smartHost.remove': smartHostRemoveParams,
  'smartHost.set': smartHostSetParams,
  'statistic.get': statisticGetParams,
  'system.hello': systemHelloParams,
  'system.prove': systemProveParams,
  'testMessage.get': testMessageGetParams,
  'testMessage.send': testMessageSendParams,
  'tls.get': tlsGetParams,
  'tls.set': tlsSetParams,
  'user.get': userGetParams,
  'user.new': userNewParams,
  'user.remove': userRemoveParams,
  'user.set': userSetParams,
  'virtualServer.get': virtualServerGetParams,
  'virtualServer.new': virtualServerNewParams,
  'virtualServer.remove': virtualServerRemoveParams,
  'virtualServer.resume': virtualServerResumeParams,
  'virtualServer.set': virtualServerSetParams,
  'virtualServer.start': virtualServerStartParams,
  'virtualServer.stop': virtualServerStopParams,
  'virtualServer.suspend': virtualServerSuspendParams,
  'virtualServer.test': virtualServerTestParams,
}
